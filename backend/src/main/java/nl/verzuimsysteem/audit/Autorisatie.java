package nl.verzuimsysteem.audit;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Id;
import org.jspecify.annotations.Nullable;

/** By what an act was allowed or refused, and for whom somebody works, as a line of the log tells it. Pure. */
final class Autorisatie {
    private static final int LANGSTE = 160;

    private Autorisatie() {}

    /** The row of the table of rights and the scope, such as {@code DOSSIER_INZIEN: MMA, regio's 3}. */
    static String regel(Actor actor, Handeling handeling) {
        var regel = handeling + ": " + actor.functie() + ", " + bereik(actor.bereik());
        return regel.length() <= LANGSTE ? regel : regel.substring(0, LANGSTE - 1) + "…";
    }

    /**
     * The company somebody works for, when it is one: the one the act was about for who works for several.
     *
     * @param betreft the company the act was about
     */
    static @Nullable BedrijfId werkgever(Actor actor, @Nullable BedrijfId betreft) {
        return switch (actor.bereik()) {
            case Bereik.Bedrijven b -> een(b.bedrijven(), betreft);
            case Bereik.Afdelingen a -> a.bedrijf();
            case Bereik.Eigen e -> e.bedrijf();
            case Bereik.Regios ignored -> null;
            case Bereik.Alles ignored -> null;
        };
    }

    /** Whether somebody works for the arbodienst. */
    static boolean vanArbodienst(Functie functie) {
        return functie.isRegioteam() || functie == Functie.FUNCTIONEEL_BEHEERDER || functie == Functie.LOGBEHEERDER;
    }

    private static @Nullable BedrijfId een(Set<BedrijfId> bedrijven, @Nullable BedrijfId betreft) {
        if (betreft != null && bedrijven.contains(betreft)) {
            return betreft;
        }
        return bedrijven.size() == 1 ? bedrijven.iterator().next() : null;
    }

    private static String bereik(Bereik bereik) {
        return switch (bereik) {
            case Bereik.Bedrijven b -> "bedrijven " + ids(b.bedrijven());
            case Bereik.Afdelingen a -> "afdelingen " + ids(a.afdelingen()) + " van bedrijf " + a.bedrijf();
            case Bereik.Regios r ->
                "regio's " + ids(r.regios()) + (r.toegewezen().isEmpty() ? "" : ", bedrijven " + ids(r.toegewezen()));
            case Bereik.Eigen e -> "werknemer " + e.werknemer();
            case Bereik.Alles ignored -> "alles";
        };
    }

    private static String ids(Collection<? extends Id> ids) {
        return ids.isEmpty()
                ? "geen"
                : ids.stream()
                        .mapToLong(Id::waarde)
                        .sorted()
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(" "));
    }
}
