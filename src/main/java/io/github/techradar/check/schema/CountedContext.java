package io.github.techradar.check.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;

/**
 * Counts the keywords of a schema that are applied to one document, and ends that when they are too
 * many, or too many within each other. A schema in which each of twenty parts refers twice to the
 * next asks for a million steps, though it is short and no circle. What is counted is the same on
 * every machine.
 */
final class CountedContext extends ExecutionContext {

  private static final int DEEPEST = 600;

  /** An error takes that much more memory and time than a keyword that finds none. */
  private static final int STEPS_OF_AN_ERROR = 20;

  private long left;
  private int depth;

  CountedContext(long steps) {
    this.left = steps;
  }

  @Override
  public void evaluationPathAddLast(String step) {
    enter();
    super.evaluationPathAddLast(step);
  }

  @Override
  public void evaluationPathAddLast(int step) {
    enter();
    super.evaluationPathAddLast(step);
  }

  @Override
  public void evaluationPathRemoveLast() {
    depth--;
    super.evaluationPathRemoveLast();
  }

  @Override
  public void addError(Error error) {
    spend(STEPS_OF_AN_ERROR);
    super.addError(error);
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw new TooMuchException("its references lead on through too many others");
    }
    spend(1);
  }

  private void spend(int steps) {
    left -= steps;
    if (left < 0) {
      throw new TooMuchException("it takes too many steps");
    }
  }
}
