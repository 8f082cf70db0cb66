package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription costs for a time.
 *
 * @param tot the first day it no longer holds; {@code null} when it goes on
 * @param bedrag without VAT, per employee per calendar month
 */
public record Abonnementstarief(
        Abonnement.Soort soort, LocalDate van, @Nullable LocalDate tot, Geld bedrag, Btwsoort btw) {}
