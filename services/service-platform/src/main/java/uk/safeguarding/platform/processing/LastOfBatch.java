package uk.safeguarding.platform.processing;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * What a batch leaves to its very end: done once PostgreSQL has committed, and the batch fails if
 * it fails.
 *
 * <p>Axon's own hooks do neither: it runs what is to happen at the commit in reverse order, which
 * is before the transaction's own commit, and swallows what fails after it.
 */
public final class LastOfBatch {

  private static final String LAST = LastOfBatch.class.getName();

  private LastOfBatch() {}

  /** Puts something off to the end of the current batch; does it at once where there is none. */
  public static void put(Runnable last) {
    if (CurrentUnitOfWork.isStarted()) {
      CurrentUnitOfWork.get().root().resources().put(LAST, last);
    } else {
      last.run();
    }
  }

  /** A processor's transactions, each followed by what its batch has put off. */
  static TransactionManager after(TransactionManager transactions) {
    return () -> new Batch(transactions.startTransaction());
  }

  private record Batch(Transaction transaction) implements Transaction {

    @Override
    public void commit() {
      transaction.commit();
      CurrentUnitOfWork.ifStarted(
          batch -> {
            Runnable last = batch.root().getResource(LAST);
            if (last != null) {
              last.run();
            }
          });
    }

    @Override
    public void rollback() {
      transaction.rollback();
    }
  }
}
