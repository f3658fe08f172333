package io.dendro.processor.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.dendro.processor.text.CheckedText;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Finds the constant strings of one class that are checked, and entities where only trees show them. What is passed along is how a return statement is. */
final class StringScanner extends TreePathScanner<@Nullable Void, List<CheckedText>> {
    private final Trees trees;
    private final AnnotatedParameters parameters;
    private final StringReporter reporter;

    StringScanner(Trees trees, AnnotatedParameters parameters, StringReporter reporter) {
        this.trees = trees;
        this.parameters = parameters;
        this.reporter = reporter;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, List<CheckedText> returned) {
        reporter.reportEntity(getCurrentPath());
        return super.visitClass(type, List.of());
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, List<CheckedText> returned) {
        return super.visitMethod(method, checks(getCurrentPath()));
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, List<CheckedText> returned) {
        return super.visitLambdaExpression(lambda, List.of());
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree statement, List<CheckedText> returned) {
        check(statement.getExpression(), returned);
        return super.visitReturn(statement, returned);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, List<CheckedText> returned) {
        List<CheckedText> checks = checks(getCurrentPath());
        if (!checks.isEmpty()) {
            reporter.reportType(getCurrentPath());
        }
        check(variable.getInitializer(), checks);
        return super.visitVariable(variable, returned);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree assignment, List<CheckedText> returned) {
        check(assignment.getExpression(), checks(new TreePath(getCurrentPath(), assignment.getVariable())));
        return super.visitAssignment(assignment, returned);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, List<CheckedText> returned) {
        checkArguments(call.getArguments());
        return super.visitMethodInvocation(call, returned);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree creation, List<CheckedText> returned) {
        checkArguments(creation.getArguments());
        return super.visitNewClass(creation, returned);
    }

    private void checkArguments(List<? extends ExpressionTree> arguments) {
        if (!arguments.isEmpty() && trees.getElement(getCurrentPath()) instanceof ExecutableElement method) {
            for (int i = 0; i < arguments.size(); i++) {
                check(arguments.get(i), parameters.checks(method, i));
            }
        }
    }

    private List<CheckedText> checks(TreePath declared) {
        Element element = trees.getElement(declared);
        return element == null ? List.of() : TextAnnotations.on(element);
    }

    private void check(@Nullable ExpressionTree expression, List<CheckedText> checks) {
        if (expression != null && !checks.isEmpty()) {
            for (TreePath outcome : Outcomes.of(new TreePath(getCurrentPath(), expression))) {
                ConstantText.of(outcome, trees)
                        .ifPresent(text -> checks.forEach(check -> reporter.report(text, check, outcome)));
            }
        }
    }
}
