package uk.safeguarding.platform.readmodel;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads a service's read models; the only class through which they are queried. */
public final class ReadModels {

  private final MongoDatabase database;
  private final UnaryOperator<String> stored;
  private final DocumentMapper mapper = DocumentMapper.asFields();

  /** Of a database in which nothing is ever made anew. */
  public ReadModels(MongoDatabase database) {
    this(database, UnaryOperator.identity());
  }

  /** Of the generations that answer. */
  public ReadModels(MongoDatabase database, Generations generations) {
    this(database, generations::stored);
  }

  private ReadModels(MongoDatabase database, UnaryOperator<String> stored) {
    this.database = database;
    this.stored = stored;
  }

  /** Of one generation, whether it answers or not. */
  ReadModels generation(long number) {
    return new ReadModels(database, name -> Generations.stored(name, number));
  }

  /** The document of this key, or null. */
  public <V> @Nullable V find(Projection<?, V> model, String key) {
    Document stored = collection(model).find(Filters.eq(key)).first();
    return stored == null ? null : body(stored, model);
  }

  /** The documents of these keys, in order of key; a key without a document is passed over. */
  public <V> List<V> findAll(Projection<?, V> model, Collection<String> keys) {
    return read(collection(model).find(Filters.in(StoredDocument.KEY, keys)), model);
  }

  /**
   * A page of documents, in order of key.
   *
   * @param filter on the fields of the document
   * @param after the key after which the page starts; empty for the first page
   */
  public <V> List<V> page(Projection<?, V> model, Bson filter, String after, int limit) {
    Bson rest = Filters.and(filter, Filters.gt(StoredDocument.KEY, after));
    return read(collection(model).find(rest).limit(limit), model);
  }

  /**
   * A page of documents in order of a field, and of key where it is equal.
   *
   * @param afterValue the field of the last document before the page; empty for the first page
   * @param afterKey the key of that document
   * @param unless documents that have this field are passed over
   */
  public <V> List<V> pageBy(
      Projection<?, V> model,
      String name,
      String afterValue,
      String afterKey,
      int limit,
      String unless) {
    String field = field(name);
    Bson rest =
        Filters.or(
            Filters.gt(field, afterValue),
            Filters.and(Filters.eq(field, afterValue), Filters.gt(StoredDocument.KEY, afterKey)));
    rest = Filters.and(without(unless), rest);
    var order = new Document(field, 1).append(StoredDocument.KEY, 1);
    return bodies(collection(model).find(rest).sort(order).limit(limit), model);
  }

  /** How many documents do not have a field. */
  public long countWithout(Projection<?, ?> model, String unless) {
    return collection(model).countDocuments(without(unless));
  }

  /** How many of those have a field that is less than a value. */
  public long countBelow(Projection<?, ?> model, String name, String value, String unless) {
    return collection(model)
        .countDocuments(Filters.and(without(unless), Filters.lt(field(name), value)));
  }

  private static Bson without(String unless) {
    return Filters.eq(field(unless), null);
  }

  /** A field of the document, for filters. */
  public static String field(String name) {
    return StoredDocument.BODY + "." + name;
  }

  private <V> List<V> read(FindIterable<Document> found, Projection<?, V> model) {
    return bodies(found.sort(new Document(StoredDocument.KEY, 1)), model);
  }

  private <V> List<V> bodies(FindIterable<Document> found, Projection<?, V> model) {
    return StreamSupport.stream(found.spliterator(), false)
        .map(stored -> body(stored, model))
        .toList();
  }

  private <V> V body(Document stored, Projection<?, V> model) {
    return body(stored, model.documentType());
  }

  /** Documents of a collection, for the fold that writes it. */
  public <V> Documents<V> documents(String collection, Class<V> type) {
    return new Documents<>(collection(collection), mapper, type, DocumentMemory.none());
  }

  /**
   * Documents that are each kept as one text and found only by their keys, for the fold that writes
   * the collection.
   *
   * @param memory of those that were read or written lately
   */
  public <V> Documents<V> textDocuments(
      String collection, Class<V> type, DocumentMemory<V> memory) {
    return new Documents<>(collection(collection), DocumentMapper.asText(), type, memory);
  }

  /** Documents of a collection that has none of them yet, each to be kept as one text. */
  public <V> NewDocuments<V> newTextDocuments(String collection) {
    return new NewDocuments<>(collection(collection), DocumentMapper.asText());
  }

  /** Documents of a collection that has none of them yet. */
  public <V> NewDocuments<V> newDocuments(String collection) {
    return new NewDocuments<>(collection(collection), mapper);
  }

  /** The documents of these keys in a collection, by key; a key without one is passed over. */
  public <V> Map<String, V> findAll(String collection, Class<V> type, Collection<String> keys) {
    Map<String, V> found = new HashMap<>();
    collection(collection)
        .find(Filters.in(StoredDocument.KEY, keys))
        .forEach(stored -> found.put(stored.getString(StoredDocument.KEY), body(stored, type)));
    return found;
  }

  /**
   * The keys, in their order, of documents in a collection of which a list holds any of some words.
   *
   * @param name of the field with the list
   */
  public List<String> keysOf(String collection, String name, Collection<String> anyOf) {
    return StreamSupport.stream(
            collection(collection)
                .find(Filters.in(field(name), anyOf))
                .projection(new Document(StoredDocument.KEY, 1))
                .sort(new Document(StoredDocument.KEY, 1))
                .spliterator(),
            false)
        .map(stored -> stored.getString(StoredDocument.KEY))
        .toList();
  }

  private <V> V body(Document stored, Class<V> type) {
    return mapper.read(stored.get(StoredDocument.BODY, Document.class), type);
  }

  private MongoCollection<Document> collection(Projection<?, ?> model) {
    return collection(model.name());
  }

  MongoCollection<Document> collection(String name) {
    return database.getCollection(stored.apply(name));
  }
}
