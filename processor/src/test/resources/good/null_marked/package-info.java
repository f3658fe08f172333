@NullMarked
package demo.marked;

import org.jspecify.annotations.NullMarked;
