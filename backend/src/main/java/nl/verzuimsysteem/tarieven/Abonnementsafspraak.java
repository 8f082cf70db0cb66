package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import org.jspecify.annotations.Nullable;

/**
 * What one company pays for its subscription for a time, whichever it is.
 *
 * @param tot the first day it no longer holds; {@code null} when it goes on
 * @param bedrag without VAT, per employee per calendar month
 */
public record Abonnementsafspraak(LocalDate van, @Nullable LocalDate tot, Geld bedrag) {}
