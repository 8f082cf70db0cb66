package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a company has agreed on with the arbodienst for a time.
 *
 * @param van the first day it holds
 * @param tot the first day it no longer holds; {@code null} when it goes on
 */
public record Abonnement(
        Soort soort, LocalDate van, @Nullable LocalDate tot) {

    /** The forms of subscription. */
    public enum Soort {
        COMPLEET("Compleet"),
        COMPLEET_XL("Compleet XL"),
        /** No longer sold. */
        EIGEN_REGIE("Eigen Regie");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        /** The name as it is sold. */
        public String naam() {
            return naam;
        }
    }

    /** Whether it holds on this day. */
    public boolean geldtOp(LocalDate dag) {
        return !van.isAfter(dag) && (tot == null || tot.isAfter(dag));
    }
}
