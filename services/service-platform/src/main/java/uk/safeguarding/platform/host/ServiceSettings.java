package uk.safeguarding.platform.host;

/**
 * What a service is told when it starts.
 *
 * @param service the service itself
 * @param servers where its servers are
 * @param node this instance's name as an owner of processors; kept over restarts, so that a restart
 *     need not wait for its own claims to expire
 */
public record ServiceSettings(SafeguardingService service, ServerAddresses servers, String node) {}
