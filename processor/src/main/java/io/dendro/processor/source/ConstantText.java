package io.dendro.processor.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * A string that is known before the program runs, and the parts of the source that it is put together from.
 *
 * @param hasText whether it is a string; if not, it may still become a part of one
 */
record ConstantText(List<Piece> pieces, boolean hasText) {

    /** What one literal or one name gives. */
    record Piece(String value, ExpressionTree tree) {}

    /** The piece at a position, and the position within the piece. */
    record Spot(Piece piece, int index) {}

    /** The value of an expression, if it is a constant string made of literals and of names of constants. */
    static Optional<ConstantText> of(TreePath expression, Trees trees) {
        return part(expression, trees).filter(ConstantText::hasText);
    }

    String value() {
        StringBuilder value = new StringBuilder();
        pieces.forEach(piece -> value.append(piece.value));
        return value.toString();
    }

    /** The position after the last char is at the end of the last piece. */
    Spot spot(int position) {
        int index = position;
        int last = pieces.size() - 1;
        for (Piece piece : pieces.subList(0, last)) {
            if (index < piece.value.length()) {
                return new Spot(piece, index);
            }
            index -= piece.value.length();
        }
        return new Spot(pieces.get(last), index);
    }

    private static Optional<ConstantText> part(TreePath path, Trees trees) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree parenthesized) {
            return part(new TreePath(path, parenthesized.getExpression()), trees);
        }
        if (tree instanceof TypeCastTree cast) {
            return part(new TreePath(path, cast.getExpression()), trees).filter(ConstantText::hasText);
        }
        if (tree instanceof LiteralTree literal) {
            return Optional.ofNullable(literal.getValue()).map(value -> single(value, literal));
        }
        if (tree instanceof BinaryTree binary) {
            return tree.getKind() == Tree.Kind.PLUS ? sum(path, binary, trees) : Optional.empty();
        }
        return tree instanceof IdentifierTree || tree instanceof MemberSelectTree
                ? name(path, trees)
                : Optional.empty();
    }

    private static Optional<ConstantText> name(TreePath path, Trees trees) {
        return trees.getElement(path) instanceof VariableElement variable
                ? Optional.ofNullable(variable.getConstantValue())
                        .map(value -> single(value, (ExpressionTree) path.getLeaf()))
                : Optional.empty();
    }

    /** The sum of two numbers is left alone. */
    private static Optional<ConstantText> sum(TreePath path, BinaryTree sum, Trees trees) {
        Optional<ConstantText> left = part(new TreePath(path, sum.getLeftOperand()), trees);
        if (left.isEmpty()) {
            return left;
        }
        return part(new TreePath(path, sum.getRightOperand()), trees)
                .filter(right -> left.get().hasText || right.hasText)
                .map(right -> {
                    List<Piece> pieces = new ArrayList<>(left.get().pieces);
                    pieces.addAll(right.pieces);
                    return new ConstantText(pieces, true);
                });
    }

    private static ConstantText single(Object value, ExpressionTree tree) {
        return new ConstantText(List.of(new Piece(value.toString(), tree)), value instanceof String);
    }
}
