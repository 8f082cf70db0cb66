package nl.verzuimsysteem.ui.micronaut;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * Where and how the screens are served.
 *
 * @param port the port; 0 or less takes a free one, for tests
 * @param sessie how long a session without acts is kept
 * @param achterProxy whether the headers of a reverse proxy are believed; without one anybody could forge them
 */
@ConfigurationProperties("verzuim.schermen")
record ScreenSettings(int port, Duration sessie, boolean achterProxy) {}
