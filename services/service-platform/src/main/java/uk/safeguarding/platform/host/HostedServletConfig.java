package uk.safeguarding.platform.host;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a servlet that the host calls itself instead of registering it with the
 * container.
 */
record HostedServletConfig(String name, ServletContext servlets) implements ServletConfig {

  @Override
  public String getServletName() {
    return name;
  }

  @Override
  public ServletContext getServletContext() {
    return servlets;
  }

  @Override
  public @Nullable String getInitParameter(String parameter) {
    return null;
  }

  @Override
  public Enumeration<String> getInitParameterNames() {
    return Collections.emptyEnumeration();
  }
}
