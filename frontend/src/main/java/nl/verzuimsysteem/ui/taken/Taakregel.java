package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Traject;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.taken.TaakSoort;
import nl.verzuimsysteem.taken.Termijn;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Paden;

/** How a taak is told: what, and where it is done. */
final class Taakregel {
    /** Reports that have a sheet with what UWV asks. */
    private static final Set<MijlpaalSoort> MET_UWV_BLAD = EnumSet.of(
            MijlpaalSoort.VANGNETMELDING,
            MijlpaalSoort.MELDING_WEEK_42,
            MijlpaalSoort.HERSTELD_UWV,
            MijlpaalSoort.UIT_DIENST_AANGIFTE);

    private Taakregel() {}

    /** What must be done, without for whom. */
    static String wat(Taak taak) {
        return switch (taak.soort()) {
            case CONTACT -> t("taken.wat.contact");
            case VRAAG -> t("taken.wat.vraag", taak.onderwerp() == null ? "" : taak.onderwerp());
            case VERZUIMGESPREK -> t("taken.wat.verzuimgesprek");
            case CASEMANAGER -> t("taken.wat.casemanager");
            case VERLOFVRAAG -> t("taken.wat.verlofvraag");
            case TOLK -> t("taken.wat.tolk");
            case SELEKT_BELLEN -> t("taken.wat.bellen");
            case WERKGESPREK -> t("taken.wat.werkgesprek");
            case CASEMANAGER_ADVIES -> t("taken.wat.casemanagerAdvies");
            case OVERLEG, OVERLEG_WERKGEVER -> t("taken.wat.inWoorden", kop(taak), omschrijving(taak));
            case MIJLPAAL ->
                taak.mijlpaal() == null ? "" : taak.mijlpaal().naam().tekst();
        };
    }

    /** The same, in few words. */
    static String kop(Taak taak) {
        return switch (taak.soort()) {
            case OVERLEG -> t("taken.wat.overleg");
            case OVERLEG_WERKGEVER -> t("taken.wat.overlegWerkgever");
            default -> wat(taak);
        };
    }

    /** What must be done, in the words of who decided it; empty where the kind says it all. */
    static String omschrijving(Taak taak) {
        var tekst = taak.omschrijving();
        return tekst == null ? "" : tekst;
    }

    /** What must be done and for whom. */
    static String watVanWie(Taak taak) {
        return t("taken.watVanWie", kop(taak), taak.werknemer());
    }

    /** The part of the case where it is done, or from where it can be seen. */
    static String pad(Taak taak) {
        if (taak.soort() == TaakSoort.SELEKT_BELLEN && taak.bron() != null) {
            return Paden.SELEKT_AFNEMEN + "/" + taak.bron().split(":", -1)[1];
        }
        var deel = switch (taak.soort()) {
            case CONTACT, WERKGESPREK -> "contact";
            case VRAAG, CASEMANAGER_ADVIES -> "opdrachten";
            case VERZUIMGESPREK -> "maatregelen";
            case CASEMANAGER, VERLOFVRAAG, SELEKT_BELLEN, OVERLEG, OVERLEG_WERKGEVER -> "overzicht";
            case TOLK -> "spreekuren";
            case MIJLPAAL -> "tijdlijn";
        };
        return Paden.dossier(taak.dossier(), deel);
    }

    /** What must be done, as a link to where it is done. */
    static Anchor link(Taak taak) {
        return new Anchor(pad(taak), wat(taak));
    }

    /** Whether the sheet for UWV is the place to do it. */
    static boolean metUwvBlad(Taak taak, Actor actor) {
        return taak.mijlpaal() != null
                && MET_UWV_BLAD.contains(taak.mijlpaal())
                && Rechten.mag(actor, Handeling.UWV_MELDEN);
    }

    /** Whether it is done by recording a step. */
    static boolean isStap(Taak taak) {
        return taak.soort() == TaakSoort.MIJLPAAL && taak.mijlpaal() != null;
    }

    /** The step it is for. */
    static Stapvraag stap(Taak taak) {
        var mijlpaal = taak.mijlpaal();
        if (mijlpaal == null) {
            throw new IllegalArgumentException("No step: " + taak.soort());
        }
        var volgnummer = taak.volgnummer();
        return new Stapvraag(
                taak.dossier(), taak.werknemer(), mijlpaal, volgnummer == null ? 0 : volgnummer, taak.uiterlijkOp());
    }

    /** Whether it can be done by saying so; other taken are done where they lead. */
    static boolean isAfTeRonden(Taak taak) {
        return taak.soort().isAfTeRonden() && taak.id() != null;
    }

    /** The term in words. */
    static String woord(Termijn termijn) {
        return switch (termijn) {
            case TE_LAAT -> t("taken.filter.teLaat");
            case BINNENKORT -> t("taken.filter.binnenkort");
            case LATER -> t("taken.filter.later");
        };
    }

    /** The course in words. */
    static String woord(Traject traject) {
        return t("taken.traject." + traject.name());
    }

    /** As it stands in an address. */
    static String inAdres(Enum<?> keuze) {
        return keuze.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
