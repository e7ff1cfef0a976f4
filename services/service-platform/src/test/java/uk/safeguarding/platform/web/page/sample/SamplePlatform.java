package uk.safeguarding.platform.web.page.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample platform on a real server, and a browser or program that talks to it. */
public final class SamplePlatform implements AutoCloseable {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final ConfigurableApplicationContext context;
  private final JsonNode accounts;

  private SamplePlatform(ConfigurableApplicationContext context, JsonNode accounts) {
    this.context = context;
    this.accounts = accounts;
  }

  public static SamplePlatform start(Path data, String... arguments) throws IOException {
    SpringApplication application = new SpringApplication(SampleHost.class);
    application.setDefaultProperties(
        Map.of(
            "server.port", "0",
            "spring.mvc.problemdetails.enabled", "true",
            "spring.main.banner-mode", "off",
            "SAFEGUARDING_DATA", data.toString()));
    ConfigurableApplicationContext context = application.run(arguments);
    String file = Files.readString(data.resolve("demo-accounts.json"));
    return new SamplePlatform(context, JsonMapper.shared().readTree(file));
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public Client program() {
    return new Client(HttpClient.newHttpClient(), "*/*");
  }

  /** Keeps cookies, asks for HTML, and does not follow redirects. */
  public Client browser() {
    return new Client(
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build(),
        "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  public Client signedInBrowser(String role) {
    Client browser = browser();
    browser.signIn(username(role), password(role));
    return browser;
  }

  public String username(String role) {
    return accounts.get(role).get("username").asString();
  }

  public String password(String role) {
    return accounts.get(role).get("password").asString();
  }

  public String basic(String role) {
    String both = username(role) + ":" + password(role);
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
  }

  @Override
  public void close() {
    context.close();
  }

  /** One client; headers are given in pairs. */
  public final class Client {
    private final HttpClient http;
    private final String accept;

    private Client(HttpClient http, String accept) {
      this.http = http;
      this.accept = accept;
    }

    public HttpResponse<String> get(String path, String... headers) {
      return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String form, String... headers) {
      return send(
          request(path, headers)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> signIn(String username, String password) {
      String form = "username=" + encoded(username) + "&password=" + encoded(password);
      return post("/sign-in", form + "&_csrf=" + encoded(csrf("/sign-in")));
    }

    public String csrf(String page) {
      Matcher field = CSRF.matcher(get(page).body());
      return field.find() ? field.group(1) : "";
    }

    private HttpRequest.Builder request(String path, String... headers) {
      String port = context.getEnvironment().getRequiredProperty("local.server.port");
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .header("Accept", accept);
      return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
      try {
        return http.send(request.build(), BodyHandlers.ofString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, UTF_8);
    }
  }
}
