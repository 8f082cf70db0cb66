package nl.verzuimsysteem.factuurpapier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the mail with an invoice is.
 *
 * @param verstuurdOp when the mail server took it last
 * @param aan the address it goes or went to
 */
public record Poststand(
        Poststatus status,
        @Nullable Instant verstuurdOp,
        @Nullable String aan) {}
