package uk.safeguarding.platform.web.page;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Route.allow;
import static uk.safeguarding.platform.security.Route.page;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.web.DisconnectedClients;
import uk.safeguarding.platform.web.page.navigation.Navigation;
import uk.safeguarding.platform.web.page.navigation.NavigationItem;

/** Pages of the host: layout, navigation, assets, and the notices every visitor may read. */
@Configuration(proxyBeanMethods = false)
@Import(NoticePages.class)
public class PageConfiguration implements WebMvcConfigurer {

  private static final Duration YEAR = Duration.ofDays(365);

  @Bean
  Templates platformTemplates() {
    return Templates.precompiledIn("uk.safeguarding.platform.pages");
  }

  @Bean
  Navigation navigation(RouteTable routes, ObjectProvider<NavigationItem> itemsOfTheHost) {
    Navigation navigation = new Navigation(routes);
    itemsOfTheHost.forEach(navigation::add);
    return navigation;
  }

  @Bean
  PageRenderer pageRenderer(
      Templates platformTemplates, Navigation navigation, Environment environment) {
    boolean production = environment.acceptsProfiles(Profiles.of("production"));
    return new PageRenderer(platformTemplates, navigation, Assets.load(), !production);
  }

  @Bean
  Routes openPages() {
    return Routes.of(
        allow(GET, "/assets/**").toEveryone(),
        page("/accessibility-statement").toEveryone(),
        page("/privacy").toEveryone());
  }

  @Override
  public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    DisconnectedClients.replaceIn(resolvers);
  }

  /** The names of the assets change with their content, so a browser need never ask again. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
  }
}
