package io.dendro.processor.source;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression may become: of a choice each outcome, and neither brackets nor casts around it. */
final class Outcomes extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final List<TreePath> found = new ArrayList<>();

    private Outcomes() {}

    static List<TreePath> of(TreePath expression) {
        Outcomes outcomes = new Outcomes();
        outcomes.add(expression);
        return outcomes.found;
    }

    private void add(TreePath expression) {
        Tree tree = expression.getLeaf();
        if (tree instanceof ParenthesizedTree parenthesized) {
            add(new TreePath(expression, parenthesized.getExpression()));
        } else if (tree instanceof TypeCastTree cast) {
            add(new TreePath(expression, cast.getExpression()));
        } else if (tree instanceof ConditionalExpressionTree choice) {
            add(new TreePath(expression, choice.getTrueExpression()));
            add(new TreePath(expression, choice.getFalseExpression()));
        } else if (tree instanceof SwitchExpressionTree choice) {
            choice.getCases().forEach(arm -> scan(new TreePath(expression, arm), null));
        } else {
            found.add(expression);
        }
    }

    /** The arm {@code x -> value} has its value for a body. */
    @Override
    public @Nullable Void visitCase(CaseTree arm, @Nullable Void nothing) {
        if (arm.getBody() instanceof ExpressionTree value) {
            add(new TreePath(getCurrentPath(), value));
            return null;
        }
        return super.visitCase(arm, null);
    }

    @Override
    public @Nullable Void visitYield(YieldTree statement, @Nullable Void nothing) {
        add(new TreePath(getCurrentPath(), statement.getValue()));
        return null;
    }

    /** What a choice within the arm yields is not what this one does. */
    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree other, @Nullable Void nothing) {
        return null;
    }
}
