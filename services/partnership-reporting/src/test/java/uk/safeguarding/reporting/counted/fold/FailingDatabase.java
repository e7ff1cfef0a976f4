package uk.safeguarding.reporting.counted.fold;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A database that takes some writes of a batch and then no more, as one that is killed. */
final class FailingDatabase {

  static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final int NEVER = Integer.MAX_VALUE;

  private final MongoDatabase real;
  private int writesLeft = NEVER;

  FailingDatabase(MongoDatabase real) {
    this.real = real;
  }

  void failAfter(int writes) {
    writesLeft = writes;
  }

  void mend() {
    writesLeft = NEVER;
  }

  MongoDatabase database() {
    return proxy(
        MongoDatabase.class,
        (name, arguments) ->
            name.equals("getCollection")
                ? collection(real.getCollection((String) arguments[0]))
                : null,
        real);
  }

  private MongoCollection<Document> collection(MongoCollection<Document> collection) {
    return proxy(
        MongoCollection.class,
        (name, arguments) ->
            name.equals("bulkWrite")
                ? write(collection, (List<WriteModel<Document>>) arguments[0], arguments)
                : null,
        collection);
  }

  private BulkWriteResult write(
      MongoCollection<Document> collection, List<WriteModel<Document>> writes, Object[] arguments) {
    int allowed = Math.min(writes.size(), writesLeft);
    if (writesLeft != NEVER) {
      writesLeft -= allowed;
    }
    if (allowed == writes.size()) {
      return collection.bulkWrite(writes, (BulkWriteOptions) arguments[1]);
    }
    if (allowed > 0) {
      collection.bulkWrite(writes.subList(0, allowed), (BulkWriteOptions) arguments[1]);
    }
    throw new Failed();
  }

  private interface Instead {
    /** Null for what the real one does. */
    @Nullable Object of(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<? super T> type, Instead instead, T real) {
    return (T)
        Proxy.newProxyInstance(
            FailingDatabase.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              Object answered = instead.of(method.getName(), arguments);
              if (answered != null) {
                return answered;
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }
}
