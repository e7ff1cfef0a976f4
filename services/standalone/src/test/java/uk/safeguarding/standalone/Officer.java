package uk.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at a browser without scripts: keeps cookies, asks for pages, follows no redirect. */
final class Officer implements AutoCloseable {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String BOUNDARY = "---------------------------officer";

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;

  private Officer(String address) {
    this.address = address;
  }

  static Officer stranger(PlatformProcess platform) {
    return new Officer(platform.address());
  }

  static Officer signedIn(PlatformProcess platform, String role) {
    var officer = new Officer(platform.address());
    var account = platform.account(role);
    String form =
        "username="
            + encoded(account.username())
            + "&password="
            + encoded(account.password())
            + "&_csrf="
            + encoded(officer.csrf("/sign-in"));
    officer.send(
        officer
            .request("/sign-in")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
    return officer;
  }

  HttpResponse<String> open(String path) {
    return send(request(path).GET());
  }

  /** Sends the form for submitting a return as a browser does, with the token of its page. */
  HttpResponse<String> submit(Form form) {
    return send(
        request("/returns")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(form.with("_csrf", csrf("/returns/new")).body())));
  }

  /** The same without the token: as another site would. */
  HttpResponse<String> submitWithoutToken(Form form) {
    return send(
        request("/returns")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(form.body())));
  }

  private String csrf(String page) {
    Matcher field = CSRF.matcher(open(page).body());
    return field.find() ? field.group(1) : "";
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interruption);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }

  /** What was typed and chosen; a file field that was left empty is sent as browsers send it. */
  static final class Form {

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    static Form of(String format, String period) {
      return new Form().with("format", format).with("period", period);
    }

    Form with(String field, String value) {
      return part("name=\"" + field + "\"", value.getBytes(UTF_8));
    }

    Form file(String field, String name, byte[] content) {
      return part(
          "name=\""
              + field
              + "\"; filename=\""
              + name
              + "\"\r\nContent-Type: application/octet-stream",
          content);
    }

    private Form part(String disposition, byte[] content) {
      parts.writeBytes(
          ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
              .getBytes(UTF_8));
      parts.writeBytes(content);
      parts.writeBytes("\r\n".getBytes(UTF_8));
      return this;
    }

    private byte[] body() {
      var whole = new ByteArrayOutputStream();
      whole.writeBytes(parts.toByteArray());
      whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
      return whole.toByteArray();
    }
  }
}
