package uk.safeguarding.standalone.browser;

/**
 * A page and who looks at it.
 *
 * @param role as in the accounts' file; {@code nobody} is not signed in
 * @param path with its query
 * @param status of the answer
 * @param heading its only heading of the first level begins with this
 */
record Page(String role, String path, int status, String heading) {
  static final String NOBODY = "nobody";

  boolean needsSignIn() {
    return !role.equals(NOBODY);
  }

  /** As a file's name. */
  String slug() {
    return (role + path).replaceAll("[^A-Za-z0-9]+", "-");
  }

  @Override
  public String toString() {
    return path + " as " + role;
  }
}
