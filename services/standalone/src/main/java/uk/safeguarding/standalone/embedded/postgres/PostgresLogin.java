package uk.safeguarding.standalone.embedded.postgres;

/** A role of the database and its password. */
public record PostgresLogin(String user, String password) {

  @Override
  public String toString() {
    return user;
  }
}
