/**
 * Lets Vaadin run inside the Micronaut context: an embedded Jetty that starts and stops with it, and views that are
 * beans.
 *
 * <p>It exists because Micronaut 4.10 has no servlet module that carries Vaadin 25. The official micronaut-vaadin module
 * is announced for Micronaut 5.3: when we are there, this package goes and nothing else changes, since views know only
 * Vaadin's annotations and Micronaut's {@code @Prototype}.
 */
@NullMarked
package nl.verzuimsysteem.ui.micronaut;

import org.jspecify.annotations.NullMarked;
