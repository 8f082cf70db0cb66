package nl.verzuimsysteem.delegatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.BevestigingNodig;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DelegatieServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final DelegatieService service = programma.bean(DelegatieService.class);
    private final Delegaties delegaties = programma.bean(Delegaties.class);
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));
    private final RegioId regio = gegevens.regio();
    private final Inlogger arts = inloggers.regioteam(Functie.BEDRIJFSARTS, regio);
    private final Inlogger pob = inloggers.regioteam(Functie.POB, regio);

    @Test
    void een_getekende_delegatie_geldt_van_de_eerste_tot_en_met_de_laatste_dag() {
        service.geef(arts.actor(), nieuw(vandaag.plusDays(2), vandaag.plusDays(4), Deeltaak.TERUGKOPPELING));

        assertThat(geldig(vandaag.plusDays(1))).isEmpty();
        assertThat(geldig(vandaag.plusDays(2))).get().satisfies(delegatie -> {
            assertThat(delegatie.bedrijfsarts()).isEqualTo(arts.id());
            assertThat(delegatie.bedrijfsartsNaam()).isEqualTo(arts.naam());
            assertThat(delegatie.gemachtigdeNaam()).isEqualTo(pob.naam());
            assertThat(delegatie.mag(Deeltaak.TERUGKOPPELING)).isTrue();
            assertThat(delegatie.mag(Deeltaak.SELEKT)).isFalse();
        });
        assertThat(geldig(vandaag.plusDays(4))).isPresent();
        assertThat(geldig(vandaag.plusDays(5))).isEmpty();
        assertThat(service.overzicht(pob.actor()).regels().getFirst().stand()).isEqualTo(Delegatieregel.Stand.KOMT);
    }

    @Test
    void intrekken_werkt_vanaf_vandaag_en_wat_voorbij_is_blijft_eronder() {
        var id = service.geef(arts.actor(), nieuw(vandaag, null, Deeltaak.MEDISCHE_UITVRAAG));
        begonGisteren(id);

        service.trekIn(arts.actor(), id);
        service.trekIn(arts.actor(), id);

        assertThat(geldig(vandaag)).isEmpty();
        assertThat(geldig(vandaag.minusDays(1)))
                .get()
                .satisfies(delegatie -> assertThat(delegatie.tot()).isEqualTo(vandaag.minusDays(1)));
        assertThat(service.overzicht(arts.actor()).regels()).singleElement().satisfies(regel -> {
            assertThat(regel.stand()).isEqualTo(Delegatieregel.Stand.VOORBIJ);
            assertThat(regel.ingetrokkenOp()).isNotNull();
        });
        assertThat(logregels(id)).containsExactly("getekend", "ingetrokken");
    }

    @Test
    void dezelfde_twee_hebben_nooit_twee_delegaties_tegelijk_maar_wel_na_elkaar() {
        service.geef(arts.actor(), nieuw(vandaag, vandaag.plusDays(10), Deeltaak.SELEKT));

        assertThatThrownBy(() -> service.geef(arts.actor(), nieuw(vandaag.plusDays(10), null, Deeltaak.SELEKT)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("al taken gegeven");
        service.geef(arts.actor(), nieuw(vandaag.plusDays(11), null, Deeltaak.SELEKT));
        assertThat(geldig(vandaag.plusDays(12))).isPresent();
    }

    @Test
    void tien_keer_tegelijk_tekenen_geeft_een_delegatie() throws Exception {
        try (var handen = Executors.newFixedThreadPool(8)) {
            var pogingen = handen.invokeAll(java.util.Collections.nCopies(10, (Callable<Boolean>) () -> {
                try {
                    service.geef(arts.actor(), nieuw(vandaag, null, Deeltaak.SELEKT));
                    return true;
                } catch (Conflict e) {
                    return false;
                }
            }));
            var gelukt = 0;
            for (var poging : pogingen) {
                gelukt += poging.get() ? 1 : 0;
            }
            assertThat(gelukt).isEqualTo(1);
        }
        assertThat(service.overzicht(arts.actor()).regels()).hasSize(1);
    }

    @Test
    void met_dezelfde_sleutel_wordt_niets_nog_eens_getekend() {
        var nieuw = nieuw(vandaag, null, Deeltaak.SELEKT);
        var id = service.geef(arts.actor(), nieuw);
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(service.geef(arts.actor(), nieuw)).isEqualTo(id);
            assertThat(telling.aantal()).isLessThanOrEqualTo(1);
        }
        assertThat(logregels(id)).hasSize(1);
    }

    @Test
    void wat_niet_klopt_wordt_per_veld_gezegd() {
        var leeg = new NieuweDelegatie(sleutel(), regio, null, Set.of(), null, null);
        assertThat(velden(leeg)).containsExactly("gemachtigde", "taken", "van");
        assertThat(velden(nieuw(vandaag.minusDays(1), null, Deeltaak.SELEKT))).containsExactly("van");
        assertThat(velden(nieuw(vandaag, vandaag.minusDays(1), Deeltaak.SELEKT)))
                .containsExactly("tot");
        assertThat(velden(nieuw(vandaag.plusYears(9), null, Deeltaak.SELEKT))).containsExactly("van");
        var casemanager = inloggers.regioteam(Functie.CASEMANAGER, regio).id();
        assertThat(velden(nieuw(casemanager, vandaag))).containsExactly("gemachtigde");
        var pobElders = inloggers.regioteam(Functie.POB, gegevens.regio()).id();
        assertThat(velden(nieuw(pobElders, vandaag))).containsExactly("gemachtigde");
    }

    @Test
    void een_pob_van_een_enkel_bedrijf_van_de_regio_kan_taken_krijgen_en_wie_niets_heeft_valt_op() {
        var eigen = inloggers.eigenTeam(Functie.POB, gegevens.bedrijf(regio));
        service.geef(arts.actor(), nieuw(eigen.id(), vandaag));

        assertThat(service.overzicht(arts.actor()).pobs())
                .extracting(PobVanRegio::naam, PobVanRegio::onder)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(eigen.naam(), true),
                        org.assertj.core.groups.Tuple.tuple(pob.naam(), false));
        assertThat(in(() -> delegaties.vanRegio(regio, vandaag)))
                .singleElement()
                .satisfies(een -> assertThat(een.gemachtigde()).isEqualTo(eigen.id()));
    }

    @Test
    void een_delegatie_van_wie_geen_bedrijfsarts_meer_is_geldt_niet() {
        service.geef(arts.actor(), nieuw(vandaag, null, Deeltaak.SELEKT));
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE gebruiker_functie SET geldig_tot = :morgen WHERE gebruiker_id = :arts")
                        .bind("morgen", vandaag.plusDays(1))
                        .bind("arts", arts.id())
                        .execute());

        assertThat(geldig(vandaag)).isPresent();
        assertThat(geldig(vandaag.plusDays(1))).isEmpty();
    }

    @Test
    void tekenen_vraagt_wie_u_bent_en_alleen_de_eigen_delegatie_kan_terug() {
        var id = service.geef(arts.actor(), nieuw(vandaag, null, Deeltaak.SELEKT));
        var collega = inloggers.regioteam(Functie.BEDRIJFSARTS, regio);
        assertThatThrownBy(() -> service.trekIn(collega.actor(), id))
                .isInstanceOf(NietDoorU.class)
                .hasMessageContaining(arts.naam());

        var onbevestigd = Actoren.met(Functie.BEDRIJFSARTS, new Bereik.Regios(Set.of(regio), Set.of()));
        assertThatThrownBy(() -> service.geef(onbevestigd, nieuw(vandaag, null, Deeltaak.SELEKT)))
                .isInstanceOf(BevestigingNodig.class);
    }

    @Test
    void een_ander_mag_niet_en_een_andere_regio_bestaat_niet() {
        var id = service.geef(arts.actor(), nieuw(vandaag, null, Deeltaak.SELEKT));
        var elders = inloggers.regioteam(Functie.BEDRIJFSARTS, gegevens.regio()).actor();
        assertThatThrownBy(() -> service.geef(elders, nieuw(vandaag, null, Deeltaak.SELEKT)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.trekIn(elders, id)).isInstanceOf(NietGevonden.class);
        assertThat(service.overzicht(elders).regels()).isEmpty();

        var bedrijf = gegevens.bedrijf(regio);
        for (var ander : List.of(
                pob.actor(),
                inloggers.regioteam(Functie.MMA, regio).actor(),
                inloggers.verzuimcoordinator(bedrijf).actor())) {
            assertThatThrownBy(() -> service.geef(ander, nieuw(vandaag, null, Deeltaak.SELEKT)))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.trekIn(ander, id)).isInstanceOf(GeenRecht.class);
        }
        for (var ander : List.of(
                inloggers.regioteam(Functie.CASEMANAGER, regio).actor(),
                inloggers.leidinggevende(bedrijf).actor())) {
            assertThatThrownBy(() -> service.overzicht(ander)).isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void lezen_en_schrijven_blijven_binnen_het_budget() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.geef(arts.actor(), nieuw(vandaag, null, Deeltaak.SELEKT));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.overzicht(arts.actor());
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    private List<String> velden(NieuweDelegatie nieuw) {
        try {
            service.geef(arts.actor(), nieuw);
            return List.of();
        } catch (OngeldigeInvoer e) {
            return e.fouten().stream().map(OngeldigeInvoer.Veldfout::veld).toList();
        }
    }

    private NieuweDelegatie nieuw(LocalDate van, @Nullable LocalDate tot, Deeltaak... taken) {
        return new NieuweDelegatie(sleutel(), regio, pob.id(), Set.of(taken), van, tot);
    }

    private NieuweDelegatie nieuw(GebruikerId wie, LocalDate van) {
        return new NieuweDelegatie(sleutel(), regio, wie, Set.of(Deeltaak.SELEKT), van, null);
    }

    private void begonGisteren(DelegatieId id) {
        programma
                .jdbi()
                .useHandle(
                        handle -> handle.createUpdate("UPDATE taakdelegatie SET geldig_van = :gisteren WHERE id = :id")
                                .bind("gisteren", vandaag.minusDays(1))
                                .bind("id", id)
                                .execute());
    }

    private Optional<Delegatie> geldig(LocalDate dag) {
        return in(() -> delegaties.geldig(pob.id(), regio, dag));
    }

    @SuppressWarnings("unchecked")
    private <T> T in(java.util.function.Supplier<T> lezen) {
        return ((TransactionOperations<Connection>) programma.bean(TransactionOperations.class))
                .executeRead(status -> lezen.get());
    }

    private List<String> logregels(DelegatieId id) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT bijzonderheid FROM audit_regel WHERE object_soort = 'taakdelegatie' AND object_id = :id ORDER BY id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }
}
