package uk.safeguarding.standalone;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The read models' databases, seen from outside. */
final class MongoDatabases {

  private MongoDatabases() {}

  static void drop(String uri) {
    try (MongoClient mongo = MongoClients.create(uri)) {
      mongo.getDatabase("agency_returns").drop();
      mongo.getDatabase("partnership_reporting").drop();
    }
  }
}
