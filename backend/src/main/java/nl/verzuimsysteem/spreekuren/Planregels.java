package nl.verzuimsysteem.spreekuren;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.poortwachter.Feestdagen;
import org.jspecify.annotations.Nullable;

/** What may be planned, and why not. Pure. */
final class Planregels {
    private static final int LANGSTE_ADRES = 200;
    /** Nobody sits in a place for these, or there is no time to wait for one. */
    private static final Set<Spreekuursoort> BUITEN_ZITTING =
            Set.of(Spreekuursoort.HUISBEZOEK, Spreekuursoort.TELEFONISCH, Spreekuursoort.VIDEO, Spreekuursoort.SPOED);

    private Planregels() {}

    static boolean isFeestdag(LocalDate dag) {
        return Feestdagen.isFeestdag(dag);
    }

    static boolean isOpLocatie(Spreekuursoort soort) {
        return soort.vorm() == Spreekuursoort.Vorm.OP_LOCATIE;
    }

    /** Whether the employer must never learn of it; nor of what follows on a consult he must not know of. */
    static boolean isVertrouwelijk(NieuweAfspraak nieuw, Planstand stand) {
        return nieuw.aanleiding().isVertrouwelijk() || nieuw.soort().isVertrouwelijk() || stand.verzoekVertrouwelijk();
    }

    /** Whether only a bedrijfsarts may see him: by the reason, or by the kind of consult. */
    static boolean isBedrijfsartsVerplicht(Aanleiding aanleiding, Spreekuursoort soort) {
        return aanleiding.isBedrijfsartsVerplicht()
                || soort == Spreekuursoort.PROBLEEMANALYSE
                || soort.isVertrouwelijk();
    }

    /** Why only a bedrijfsarts may see him, in words of law. */
    static Melding waarom(Aanleiding aanleiding, Spreekuursoort soort) {
        return switch (aanleiding) {
            case OPROEP_SPREEKUUR, PROBLEEMANALYSE, SELEKT_OPROEP ->
                Melding.van("spreekuren.verplicht.probleemanalyse");
            case HERBEOORDELING -> Melding.van("spreekuren.verplicht.herbeoordeling");
            case SPREEKUUR_WEEK_42 -> Melding.van("spreekuren.verplicht.week");
            case ACTUEEL_OORDEEL, UIT_DIENST_OORDEEL -> Melding.van("spreekuren.verplicht.oordeel");
            case VERZOEK_BEDRIJFSARTS -> Melding.van("spreekuren.verplicht.verzoek");
            case OPEN_SPREEKUUR -> Melding.van("spreekuren.verplicht.open");
            case SECOND_OPINION -> Melding.van("spreekuren.verplicht.second");
            case SELEKT_BEDRIJFSARTS, SELEKT_SPOED -> Melding.van("spreekuren.verplicht.triage");
            case OVERLEG_BEDRIJFSARTS -> Melding.van("spreekuren.verplicht.overleg");
            case CONTACT_ARBODIENST, OPDRACHT, VERVOLG, SELEKT_POB, OVERLEG_POB, EIGEN ->
                soort == Spreekuursoort.PROBLEEMANALYSE
                        ? Melding.van("spreekuren.verplicht.probleemanalyse")
                        : Melding.van("spreekuren.verplicht.open");
        };
    }

    /** @throws OngeldigeInvoer on the fields of {@link NieuweAfspraak} */
    static void controleer(NieuweAfspraak nieuw, Planstand stand, Instant nu) {
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "spreekuren.plan.sleutel");
        aanleiding(fouten, nieuw, stand);
        professional(fouten, nieuw, stand, stand.verzoekVertrouwelijk());
        plek(fouten, nieuw, stand);
        moment(fouten, nieuw, stand, nu);
        fouten.klaar();
        werknemer(nieuw, stand, Kalender.plaatselijk(nieuw.begin()).toLocalDate());
    }

    /**
     * The same for a consult that is planned already and goes elsewhere: what it is for stays.
     *
     * @param vertrouwelijk whether the employer must never learn of it
     * @throws OngeldigeInvoer on {@code professional}, {@code plaats}, {@code adres}, {@code begin}
     */
    static void controleerPlek(NieuweAfspraak nieuw, Planstand stand, boolean vertrouwelijk, Instant nu) {
        var fouten = new OngeldigeInvoer.Verzamelaar();
        professional(fouten, nieuw, stand, vertrouwelijk);
        plek(fouten, nieuw, stand);
        moment(fouten, nieuw, stand, nu);
        fouten.klaar();
    }

    private static void aanleiding(OngeldigeInvoer.Verzamelaar fouten, NieuweAfspraak nieuw, Planstand stand) {
        var aanleiding = nieuw.aanleiding();
        var vertrouwelijk = aanleiding.isVertrouwelijk();
        fouten.eis(vertrouwelijk == nieuw.soort().isVertrouwelijk(), "soort", "spreekuren.plan.soortVertrouwelijk")
                .eis(
                        !vertrouwelijk || aanleiding.name().equals(nieuw.soort().name()),
                        "soort",
                        "spreekuren.plan.soortVertrouwelijk");
        fouten.eis(
                nieuw.taak() == null
                        || (stand.mijlpaal() != null
                                && Aanleiding.van(stand.mijlpaal())
                                        .filter(aanleiding::equals)
                                        .isPresent()),
                "aanleiding",
                "spreekuren.plan.aanleiding");
        fouten.eis(
                (nieuw.opdracht() != null) == (aanleiding == Aanleiding.OPDRACHT),
                "aanleiding",
                "spreekuren.plan.aanleiding");
        fouten.eis(
                nieuw.verzoek() == null || Objects.equals(vanVerzoek(stand.verzoeksoort()), aanleiding),
                "aanleiding",
                "spreekuren.plan.aanleiding");
        fouten.eis(
                aanleiding.mijlpaal().isEmpty() || stand.dossier() != null,
                "aanleiding",
                "spreekuren.plan.geenDossier");
        fouten.eis(nieuw.opdracht() == null || stand.opdrachtLoopt(), "opdracht", "spreekuren.plan.opdrachtKlaar");
        fouten.eis(nieuw.verzoek() == null || stand.verzoekLoopt(), "verzoek", "spreekuren.plan.verzoekKlaar");
    }

    /** The reason that a request gives. */
    static @Nullable Aanleiding vanVerzoek(@Nullable String verzoeksoort) {
        return switch (verzoeksoort) {
            case "BEDRIJFSARTS" -> Aanleiding.VERZOEK_BEDRIJFSARTS;
            case "OPEN_SPREEKUUR" -> Aanleiding.OPEN_SPREEKUUR;
            case "SECOND_OPINION" -> Aanleiding.SECOND_OPINION;
            case "VERVOLG" -> Aanleiding.VERVOLG;
            case "SELEKT_OPROEP" -> Aanleiding.SELEKT_OPROEP;
            case "SELEKT_BEDRIJFSARTS" -> Aanleiding.SELEKT_BEDRIJFSARTS;
            case "SELEKT_SPOED" -> Aanleiding.SELEKT_SPOED;
            case "SELEKT_POB" -> Aanleiding.SELEKT_POB;
            case "OVERLEG_POB" -> Aanleiding.OVERLEG_POB;
            case "OVERLEG_BEDRIJFSARTS" -> Aanleiding.OVERLEG_BEDRIJFSARTS;
            case null, default -> null;
        };
    }

    private static void professional(
            OngeldigeInvoer.Verzamelaar fouten, NieuweAfspraak nieuw, Planstand stand, boolean vertrouwelijk) {
        if (stand.professionalNaam() == null || stand.functie() == null) {
            fouten.eis(false, "professional", "spreekuren.plan.geenTeam");
        } else if (stand.functie() == Functie.POB
                && (vertrouwelijk || isBedrijfsartsVerplicht(nieuw.aanleiding(), nieuw.soort()))) {
            var waarom = waarom(nieuw.aanleiding(), nieuw.soort());
            fouten.eis(false, "professional", waarom.sleutel(), waarom.waarden().toArray());
        }
    }

    private static void plek(OngeldigeInvoer.Verzamelaar fouten, NieuweAfspraak nieuw, Planstand stand) {
        var adres = nieuw.adres();
        fouten.eis(nieuw.plaats() == null || stand.plaatsBestaat(), "plaats", "spreekuren.plan.plaatsOnbekend")
                .eis(!isOpLocatie(nieuw.soort()) || nieuw.plaats() != null, "plaats", "spreekuren.plan.plaats")
                .eis(
                        nieuw.soort() != Spreekuursoort.HUISBEZOEK || (adres != null && !adres.isBlank()),
                        "adres",
                        "spreekuren.plan.adres")
                .eis(
                        adres == null || adres.length() <= LANGSTE_ADRES,
                        "adres",
                        "spreekuren.plan.adresLang",
                        LANGSTE_ADRES);
    }

    private static void moment(OngeldigeInvoer.Verzamelaar fouten, NieuweAfspraak nieuw, Planstand stand, Instant nu) {
        var dag = Kalender.plaatselijk(nieuw.begin()).toLocalDate();
        if (!nieuw.begin().isAfter(nu)) {
            fouten.eis(false, "begin", "spreekuren.plan.verleden");
        } else if (isFeestdag(dag) && !stand.inZitting() && nieuw.soort() != Spreekuursoort.SPOED) {
            fouten.eis(false, "begin", "spreekuren.plan.feestdag", Kalender.voluit(dag));
        } else if (stand.afwezig()) {
            fouten.eis(false, "begin", "spreekuren.plan.afwezig", naam(stand));
        } else if (!stand.inZitting() && !BUITEN_ZITTING.contains(nieuw.soort())) {
            fouten.eis(false, "begin", "spreekuren.plan.buitenZitting", naam(stand));
        }
    }

    private static String naam(Planstand stand) {
        return Objects.requireNonNullElse(stand.professionalNaam(), "");
    }

    /** What the planner must know first: it may be right all the same. */
    private static void werknemer(NieuweAfspraak nieuw, Planstand stand, LocalDate dag) {
        if (nieuw.bevestigd()) {
            return;
        }
        var uit = stand.uitDienst();
        var fouten = new OngeldigeInvoer.Verzamelaar();
        if (uit != null && uit.isBefore(dag)) {
            fouten.eis(false, "bevestigd", "spreekuren.plan.uitDienst", Kalender.voluit(uit));
        }
        if (stand.dossier() != null && !isVertrouwelijk(nieuw, stand)) {
            if (stand.vervallen() || stand.geslotenOp() != null) {
                fouten.eis(false, "bevestigd", "spreekuren.plan.gesloten");
            } else if (stand.hersteldOp() != null && !stand.hersteldOp().isAfter(dag)) {
                fouten.eis(false, "bevestigd", "spreekuren.plan.hersteld", Kalender.voluit(stand.hersteldOp()));
            }
        }
        fouten.klaar();
    }
}
