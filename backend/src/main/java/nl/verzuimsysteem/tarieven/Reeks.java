package nl.verzuimsysteem.tarieven;

import nl.verzuimsysteem.organisatie.Abonnement;

/** Which prices, or rules, hold one after the other. */
public sealed interface Reeks {
    /** The prices of a service. */
    record Dienstprijs(String dienst) implements Reeks {}

    /** Until which week a service is included in a subscription. */
    record Inbegrepen(String dienst, Abonnement.Soort abonnement) implements Reeks {}

    /** The prices of a subscription. */
    record Abonnementsprijs(Abonnement.Soort abonnement) implements Reeks {}
}
