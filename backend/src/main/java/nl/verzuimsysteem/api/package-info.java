/**
 * What all of the REST API shares: its description (OpenAPI), its errors (problem+json), who may call it, and the actor
 * as a parameter of controllers. Features know nothing of it; they throw the exceptions of {@code kern}.
 */
@NullMarked
package nl.verzuimsysteem.api;

import org.jspecify.annotations.NullMarked;
