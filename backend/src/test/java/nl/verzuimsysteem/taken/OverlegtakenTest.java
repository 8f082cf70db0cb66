package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.Gebeurtenis;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import nl.verzuimsysteem.verzuim.Tijdlijn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is between the team and itself: taken and entries of the Tijdlijn no function of an employer finds. */
@Tag("database")
class OverlegtakenTest {
    private static final String WAT = "Bel de huisarts van het bedrijf over de afspraak";

    private final Trajecttoneel toneel = new Trajecttoneel();
    private final Bezetting bezetting = toneel.bezetting;
    private final TakenService service = toneel.taken;
    private final DossierService dossiers = toneel.programma.bean(DossierService.class);
    private final DossierId dossier = toneel.ziek(50);

    @Test
    void een_taak_van_het_team_ziet_telt_en_krijgt_alleen_het_team() {
        var noor = toneel.verzuimcoordinator();
        var voor = service.tel(noor.actor(), TakenFilter.ALLE).alle();
        var mailVoor = mail(noor);
        var mma = toneel.lid(Functie.MMA);
        var pob = toneel.lid(Functie.POB);

        var taak = zet(Functie.MMA, null);

        assertThat(van(mma.actor())).singleElement().satisfies(een -> {
            assertThat(een.id()).isEqualTo(taak);
            assertThat(een.omschrijving()).isEqualTo(WAT);
            assertThat(een.soort().isVoorTeam()).isTrue();
        });
        assertThat(als(mma).get("/api/v1/taken").body()).contains(WAT);
        for (var ander : List.of(noor, toneel.leidinggevende(), pob)) {
            assertThat(van(ander.actor())).as(ander.toString()).isEmpty();
            assertThat(als(ander).get("/api/v1/taken").body()).doesNotContain(WAT);
            for (var act : List.of("oppakken", "afronden")) {
                assertThat(als(ander)
                                .post("/api/v1/taken/" + taak + "/" + act, java.util.Map.of())
                                .status())
                        .isEqualTo(404);
            }
            assertThatThrownBy(() -> service.wieKrijgtBericht(ander.actor(), taak))
                    .isInstanceOf(NietGevonden.class);
        }
        assertThat(service.tel(noor.actor(), TakenFilter.ALLE).alle()).isEqualTo(voor);
        assertThat(service.lijst(noor.actor(), TakenFilter.ALLE, 100)
                        .tellingen()
                        .alle())
                .isEqualTo(voor);
        assertThat(mail(noor)).isEqualTo(mailVoor);
        assertThat(mail(mma))
                .singleElement()
                .satisfies(
                        regel -> assertThat(regel.teLaat() + regel.binnenkort()).isEqualTo(gauw(mma)));
        assertThat(service.wieKrijgtBericht(mma.actor(), taak))
                .extracting(Ontvanger::functie)
                .containsOnly(Functie.MMA);
    }

    @Test
    void wie_hem_heeft_rondt_hem_af_en_een_taak_van_een_ander_soort_blijft_waar_hij_gedaan_wordt() {
        for (var functie : List.of(Functie.MMA, Functie.POB, Functie.CASEMANAGER, Functie.BEDRIJFSARTS)) {
            var lid = toneel.lid(functie);
            var taak = zet(functie, lid);
            assertThat(van(lid.actor())).singleElement().matches(Taak::vanMij);

            service.rondAf(lid.actor(), taak);
            service.rondAf(lid.actor(), taak);

            assertThat(van(lid.actor())).isEmpty();
        }
        var arts = toneel.lid(Functie.BEDRIJFSARTS).actor();
        var stap = Objects.requireNonNull(toneel.open(arts).getFirst().id());
        assertThatThrownBy(() -> service.rondAf(arts, stap))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("stap");
        var vraag = zet(Functie.BEDRIJFSARTS, null);
        toneel.doe("UPDATE taak SET soort = 'VERLOFVRAAG' WHERE id = ?", vraag.waarde());
        assertThatThrownBy(() -> service.rondAf(arts, vraag))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("antwoord");
    }

    @Test
    void een_taak_van_de_werkgever_heeft_de_leidinggevende_en_ziet_de_verzuimcoordinator() {
        var taak = zet(Functie.LEIDINGGEVENDE, null);

        assertThat(van(bezetting.leidinggevende()))
                .extracting(Taak::omschrijving)
                .containsExactly(WAT);
        assertThat(van(toneel.coordinator)).hasSize(1);
        assertThat(van(bezetting.teamlid(Functie.MMA))).isEmpty();
        service.rondAf(bezetting.leidinggevende(), taak);
        assertThat(van(bezetting.leidinggevende())).isEmpty();
    }

    @Test
    void teruggenomen_wordt_alleen_wat_niemand_aanraakte() {
        var lid = toneel.lid(Functie.MMA);
        var vrij = zet(Functie.MMA, null);
        var opgepakt = zet(Functie.MMA, null);
        service.pakOp(lid.actor(), opgepakt);

        assertThat(trekIn(vrij)).isTrue();
        assertThat(trekIn(vrij)).isFalse();
        assertThat(trekIn(opgepakt)).isFalse();
        assertThat(van(lid.actor())).extracting(Taak::id).containsExactly(opgepakt);
    }

    @Test
    void wat_in_de_tijdlijn_voor_het_team_is_leest_en_telt_alleen_het_team() {
        var mma = bezetting.teamlid(Functie.MMA);
        var voor = dossiers.kop(toneel.coordinator, dossier).aantallen().gebeurtenissen();
        inTransactie(() -> {
            toneel.programma
                    .bean(Tijdlijn.class)
                    .schrijf(
                            mma,
                            entry(GebeurtenisSoort.OVERLEG_BESLUIT, "De planner belt u"),
                            entry(GebeurtenisSoort.OVERLEG_INTERN, "Alleen wij weten dit"));
            return true;
        });

        for (var lezer : Set.of(
                mma,
                bezetting.teamlid(Functie.POB),
                bezetting.teamlid(Functie.CASEMANAGER),
                bezetting.teamlid(Functie.BEDRIJFSARTS))) {
            assertThat(tijdlijn(lezer)).contains("De planner belt u", "Alleen wij weten dit");
            assertThat(dossiers.kop(lezer, dossier).aantallen().gebeurtenissen())
                    .isEqualTo(voor + 2);
        }
        for (var lezer : List.of(toneel.coordinator, bezetting.leidinggevende())) {
            assertThat(tijdlijn(lezer)).contains("De planner belt u").doesNotContain("Alleen wij weten dit");
            assertThat(dossiers.kop(lezer, dossier).aantallen().gebeurtenissen())
                    .isEqualTo(voor + 1);
        }
        var rest = "/api/v1/dossiers/" + dossier + "/tijdlijn";
        assertThat(als(toneel.verzuimcoordinator()).get(rest).body())
                .contains("De planner belt u")
                .doesNotContain("Alleen wij weten dit");
        assertThat(als(toneel.lid(Functie.MMA)).get(rest).body()).contains("Alleen wij weten dit");
    }

    /** What his daily mail counts. */
    private List<HerinnerRepository.Regel> mail(Inlogger wie) {
        return inTransactie(() -> toneel.programma
                .bean(HerinnerRepository.class)
                .tel(Trajecttoneel.alles(), List.of(wie.id()), toneel.vandaag));
    }

    /** What his list counts as late or soon. */
    private long gauw(Inlogger wie) {
        var telling = service.tel(wie.actor(), TakenFilter.ALLE);
        return telling.teLaat() + telling.binnenkort();
    }

    private NieuweGebeurtenis entry(GebeurtenisSoort soort, String tekst) {
        return new NieuweGebeurtenis(bezetting.bedrijf, dossier, soort, null, null, tekst, null);
    }

    private List<@Nullable String> tijdlijn(Actor actor) {
        return dossiers.tijdlijn(actor, dossier, Uitsnede.eerste(100)).rijen().stream()
                .<@Nullable String>map(Gebeurtenis::tekst)
                .toList();
    }

    private TaakId zet(Functie functie, @Nullable Inlogger eigenaar) {
        return inTransactie(() -> toneel.programma
                .bean(Overlegtaken.class)
                .zet(new Overlegtaken.Nieuw(
                        bezetting.bedrijf,
                        bezetting.regio,
                        dossier,
                        functie,
                        eigenaar == null ? null : eigenaar.id(),
                        toneel.vandaag.plusDays(1),
                        WAT,
                        Bezetting.sleutel())));
    }

    private boolean trekIn(TaakId taak) {
        return inTransactie(() -> toneel.programma.bean(Overlegtaken.class).trekIn(bezetting.bedrijf, taak, null));
    }

    private List<Taak> van(Actor actor) {
        return toneel.open(actor).stream()
                .filter(taak -> taak.soort() == TaakSoort.OVERLEG || taak.soort() == TaakSoort.OVERLEG_WERKGEVER)
                .toList();
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(toneel.programma).met(wie.token());
    }

    @SuppressWarnings("unchecked")
    private <T> T inTransactie(Supplier<T> werk) {
        return ((TransactionOperations<Connection>) toneel.programma.bean(TransactionOperations.class))
                .executeWrite(status -> werk.get());
    }
}
