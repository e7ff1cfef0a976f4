package uk.safeguarding.reporting.charts.labels;

import java.util.ArrayDeque;
import java.util.Deque;

/** Moves things that stand in one column as little as is needed for none to lie over another. */
final class MovedApart {
  private MovedApart() {}

  /** Neighbours that touch and move as one. */
  private record Block(int things, double height, double top, double wishes) {

    /** The top with which all its things are least moved in sum of squares, within the bounds. */
    static Block of(int things, double height, double wishes, double least, double most) {
      double top = Math.clamp(wishes / things, least, Math.max(least, most - height));
      return new Block(things, height, top, wishes);
    }
  }

  /**
   * The tops of things with these middles, in order from above, and heights, between two bounds;
   * the sum of the heights fits between them.
   */
  static double[] tops(double[] middles, double[] heights, double least, double most) {
    Deque<Block> blocks = new ArrayDeque<>();
    for (int i = 0; i < middles.length; i++) {
      Block block = Block.of(1, heights[i], middles[i] - heights[i] / 2, least, most);
      while (!blocks.isEmpty()
          && blocks.getLast().top() + blocks.getLast().height() > block.top()) {
        Block above = blocks.removeLast();
        block =
            Block.of(
                above.things() + block.things(),
                above.height() + block.height(),
                above.wishes() + block.wishes() - block.things() * above.height(),
                least,
                most);
      }
      blocks.addLast(block);
    }
    return tops(blocks, heights);
  }

  private static double[] tops(Deque<Block> blocks, double[] heights) {
    var tops = new double[heights.length];
    int thing = 0;
    for (Block block : blocks) {
      double top = block.top();
      for (int last = thing + block.things(); thing < last; thing++) {
        tops[thing] = top;
        top += heights[thing];
      }
    }
    return tops;
  }
}
