/**
 * What became of mail and SMS after it left: what a provider of SMS reports, and what did not arrive, for who keeps the
 * application.
 */
@NullMarked
package nl.verzuimsysteem.bezorging;

import org.jspecify.annotations.NullMarked;
