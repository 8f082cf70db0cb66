package nl.verzuimsysteem.toegang;

import static nl.verzuimsysteem.kern.Handeling.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;

/**
 * The one table of rights: which function may do which act. What is not in it is refused. Within which companies,
 * departments or regio's a function may do it is the scope of the {@link Actor}, which every query takes along.
 */
public final class Rechten {
    private static final Map<Functie, Set<Handeling>> TABEL = new EnumMap<>(Functie.class);

    static {
        mag(Functie.GEBRUIKERSBEHEERDER, BEDRIJVEN_INZIEN, STAMGEGEVENS_INZIEN);
        mag(
                Functie.LEIDINGGEVENDE,
                BEDRIJVEN_INZIEN,
                STAMGEGEVENS_INZIEN,
                MEDEWERKERS_INZIEN,
                VERZUIM_INZIEN,
                DOSSIER_INZIEN,
                DOSSIER_BIJWERKEN,
                ZIEK_MELDEN,
                HERSTELD_MELDEN,
                UIT_DIENST_MELDEN,
                CONTACT_VASTLEGGEN,
                OPDRACHT_INZIEN,
                OPDRACHT_VERSTUREN,
                OPDRACHT_INTREKKEN,
                OPDRACHT_TOELICHTEN,
                TAKEN_INZIEN,
                TAAK_AFRONDEN);
        mag(
                Functie.VERZUIMCOORDINATOR,
                BEDRIJVEN_INZIEN,
                STAMGEGEVENS_INZIEN,
                MEDEWERKERS_INZIEN,
                MEDEWERKERS_INVOEREN,
                VERZUIM_INZIEN,
                DOSSIER_INZIEN,
                DOSSIER_BIJWERKEN,
                ZIEK_MELDEN,
                HERSTELD_MELDEN,
                UIT_DIENST_MELDEN,
                CONTACT_VASTLEGGEN,
                OPDRACHT_INZIEN,
                OPDRACHT_VERSTUREN,
                OPDRACHT_INTREKKEN,
                OPDRACHT_TOELICHTEN,
                TAKEN_INZIEN,
                TAAK_AFRONDEN);
        for (var functie : Functie.values()) {
            if (functie.isRegioteam()) {
                mag(
                        functie,
                        BEDRIJVEN_INZIEN,
                        STAMGEGEVENS_INZIEN,
                        MEDEWERKERS_INZIEN,
                        VERZUIM_INZIEN,
                        DOSSIER_INZIEN,
                        OPDRACHT_INZIEN,
                        WERKLIJST_INZIEN,
                        OPDRACHT_BEHANDELEN,
                        TAKEN_INZIEN);
            }
        }
        mag(Functie.FUNCTIONEEL_BEHEERDER, BEDRIJVEN_INZIEN, STAMGEGEVENS_INZIEN);
        mag(Functie.WERKNEMER);
        mag(Functie.LOGBEHEERDER);
        mag(Functie.SYSTEEM, ALARM_BEWAKEN, BERICHTEN_VERZENDEN);
        // Coming in, leaving and choosing a function is for every person.
        TABEL.forEach((functie, handelingen) -> {
            if (functie != Functie.SYSTEEM) {
                handelingen.addAll(Set.of(INLOGGEN, UITLOGGEN, FUNCTIE_WISSELEN));
            }
        });
    }

    private Rechten() {}

    private static void mag(Functie functie, Handeling... handelingen) {
        TABEL.computeIfAbsent(functie, ignored -> EnumSet.noneOf(Handeling.class))
                .addAll(Set.of(handelingen));
    }

    /** Whether the function may do the act at all. Views ask this to hide what would be refused. */
    public static boolean mag(Functie functie, Handeling handeling) {
        return TABEL.getOrDefault(functie, Set.of()).contains(handeling);
    }

    /** Whether this person, in the function he acts in now, may do the act at all. */
    public static boolean mag(Actor actor, Handeling handeling) {
        return mag(actor.functie(), handeling);
    }

    /** @throws GeenRecht when the function does not allow the act */
    public static void eis(Actor actor, Handeling handeling) {
        if (!mag(actor, handeling)) {
            throw new GeenRecht(handeling, actor.functie());
        }
    }
}
