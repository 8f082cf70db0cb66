package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Feestdagen;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.spreekuren.Verzoeken;
import nl.verzuimsysteem.spreekuren.Verzoeksoort;
import nl.verzuimsysteem.taken.Triagetaken;
import nl.verzuimsysteem.terugkoppeling.Vervolgstap;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import org.jspecify.annotations.Nullable;

/** What a decision on a triage comes to: a request for the planner, or a taak for the leidinggevende. */
@Singleton
class Selektgevolg {
    /** Working days within which it is to happen; the terms are our own. */
    static final int WERKDAGEN_SPOED = 1;

    static final int WERKDAGEN_POB = 3;
    static final int WERKDAGEN_BEDRIJFSARTS = 5;
    static final int WERKDAGEN_WERKGESPREK = 5;
    static final int WERKDAGEN_CASEMANAGER = 5;

    private final Verzoeken verzoeken;
    private final Triagetaken taken;

    Selektgevolg(Verzoeken verzoeken, Triagetaken taken) {
        this.verzoeken = verzoeken;
        this.taken = taken;
    }

    /** Whether somebody of the arbodienst sees or calls him. */
    static boolean inContact(Vervolgactie actie) {
        return soort(actie) != null;
    }

    /** The last day on which it is in time; {@code null} when nothing follows. */
    static @Nullable LocalDate uiterlijk(Vervolgactie actie, LocalDate vandaag) {
        return switch (actie) {
            case WACHTEN -> null;
            case SPOEDSPREEKUUR -> werkdagNa(vandaag, WERKDAGEN_SPOED);
            case POB_CONTACT -> werkdagNa(vandaag, WERKDAGEN_POB);
            case BEDRIJFSARTS -> werkdagNa(vandaag, WERKDAGEN_BEDRIJFSARTS);
            case WERKGESPREK -> werkdagNa(vandaag, WERKDAGEN_WERKGESPREK);
            case CASEMANAGER -> werkdagNa(vandaag, WERKDAGEN_CASEMANAGER);
        };
    }

    /** The advice to begin with: fixed words, that hold nothing of what he answered. */
    static String advies(Vervolgactie actie) {
        return Melding.van("selektoordeel.advies." + actie.name()).tekst();
    }

    /** What the employer may know of it. */
    static Vervolgstap stap(Vervolgactie actie) {
        return switch (actie) {
            case WACHTEN -> Vervolgstap.AFWACHTEN;
            case SPOEDSPREEKUUR, BEDRIJFSARTS -> Vervolgstap.BEDRIJFSARTS;
            case POB_CONTACT -> Vervolgstap.POB;
            case CASEMANAGER -> Vervolgstap.CASEMANAGER;
            case WERKGESPREK -> Vervolgstap.WERKGESPREK;
        };
    }

    /**
     * Carries it out. A day on which somebody looks again, beside a next step without a contact, is a request for the planner
     * too. Two statements at most; again changes nothing.
     *
     * @param volgendContact the last day of the contact that follows
     */
    void voerUit(
            Selekt selekt, Vervolgactie actie, LocalDate vandaag, @Nullable LocalDate volgendContact, String door) {
        var soort = soort(actie);
        var uiterlijk = uiterlijk(actie, vandaag);
        if (soort != null && uiterlijk != null) {
            verzoeken.selekt(
                    soort,
                    selekt.bedrijf(),
                    selekt.regio(),
                    selekt.werknemer(),
                    selekt.dossier(),
                    volgendContact == null ? uiterlijk : volgendContact,
                    door,
                    sleutel(selekt));
            return;
        }
        if (uiterlijk != null) {
            var bron = "triage:" + selekt.id();
            if (actie == Vervolgactie.WERKGESPREK) {
                taken.werkgesprek(selekt.bedrijf(), selekt.regio(), selekt.dossier(), uiterlijk, bron);
            } else {
                taken.casemanager(selekt.bedrijf(), selekt.regio(), selekt.dossier(), uiterlijk, bron);
            }
        }
        if (volgendContact != null) {
            verzoeken.vervolg(
                    selekt.bedrijf(),
                    selekt.regio(),
                    selekt.werknemer(),
                    selekt.dossier(),
                    volgendContact,
                    door,
                    sleutel(selekt));
        }
    }

    private static @Nullable Verzoeksoort soort(Vervolgactie actie) {
        return switch (actie) {
            case SPOEDSPREEKUUR -> Verzoeksoort.SELEKT_SPOED;
            case BEDRIJFSARTS -> Verzoeksoort.SELEKT_BEDRIJFSARTS;
            case POB_CONTACT -> Verzoeksoort.SELEKT_POB;
            case WACHTEN, CASEMANAGER, WERKGESPREK -> null;
        };
    }

    private static LocalDate werkdagNa(LocalDate dag, int aantal) {
        var gevonden = dag;
        for (var nog = aantal; nog > 0; nog--) {
            do {
                gevonden = gevonden.plusDays(1);
            } while (!Feestdagen.isWerkdag(gevonden));
        }
        return gevonden;
    }

    /** The same for the same triage, so that one asks for one contact. */
    private static String sleutel(Selekt selekt) {
        return UUID.nameUUIDFromBytes(("vervolg op triage " + selekt.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
