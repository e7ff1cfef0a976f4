package uk.safeguarding.standalone;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;

/** The read models' databases, seen from outside. */
final class MongoDatabases {

  private MongoDatabases() {}

  static void drop(String uri) {
    try (MongoClient mongo = MongoClients.create(uri)) {
      mongo.getDatabase("agency_returns").drop();
      mongo.getDatabase("partnership_reporting").drop();
    }
  }

  /** Takes a document away from every generation of a collection. */
  static void takeOneFrom(String uri, String database, String collection) {
    try (MongoClient mongo = MongoClients.create(uri)) {
      var tampered = mongo.getDatabase(database);
      tampered.listCollectionNames().into(new ArrayList<>()).stream()
          .filter(each -> each.equals(collection) || each.startsWith(collection + "."))
          .forEach(each -> tampered.getCollection(each).deleteOne(Filters.empty()));
    }
  }
}
