package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CreditServiceTest {
    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final CreditService service = programma.bean(CreditService.class);
    private Facturatietoneel toneel = new Facturatietoneel(programma);

    @BeforeEach
    void leeg() {
        toneel = new Facturatietoneel(programma);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void factuur_en_creditnota_zijn_samen_nul_en_wat_geleverd_is_komt_opnieuw() {
        var bedrijf = toneel.bedrijf(45);
        var noShow = toneel.noShow(bedrijf);
        toneel.factureer(toneel.maand);
        var factuur = toneel.laatste(bedrijf);
        var sleutel = Facturatietoneel.sleutel();

        var credit = service.crediteer(
                toneel.beheerder, factuur, sleutel, "Verkeerd adres", Vervolg.OPNIEUW_FACTUREREN, false);

        assertThat(service.crediteer(
                        toneel.beheerder, factuur, sleutel, "Verkeerd adres", Vervolg.OPNIEUW_FACTUREREN, false))
                .isEqualTo(credit);
        var eerst = toneel.lees(factuur);
        var nota = toneel.lees(credit);
        assertThat(nota.kop().soort()).isEqualTo(Factuursoort.CREDIT);
        assertThat(nota.kop().nummer()).endsWith("-000002");
        assertThat(nota.kop().creditVan()).isEqualTo(eerst.kop().nummer());
        assertThat(eerst.kop().gecrediteerdMet()).isEqualTo(nota.kop().nummer());
        assertThat(nota.reden()).isEqualTo("Verkeerd adres");
        assertThat(eerst.kop().totaal().plus(nota.kop().totaal())).isEqualTo(new Geld(0));
        assertThat(eerst.kop().btw().plus(nota.kop().btw())).isEqualTo(new Geld(0));
        assertThat(nota.regels())
                .extracting(regel -> regel.bedrag().tegengesteld())
                .containsExactlyElementsOf(
                        eerst.regels().stream().map(Factuur.Regel::bedrag).toList());
        assertThat(toneel.getallen("SELECT id FROM verrichting WHERE te_factureren = 1 AND factuur_id IS NULL"))
                .containsExactly(noShow);
        assertThatThrownBy(() -> service.crediteer(
                        toneel.beheerder, factuur, Facturatietoneel.sleutel(), "Nog eens", Vervolg.TERUGNEMEN, false))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(nota.kop().nummer());
        assertThatThrownBy(() -> service.crediteer(
                        toneel.beheerder, credit, Facturatietoneel.sleutel(), "Nog eens", Vervolg.TERUGNEMEN, false))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void wat_wordt_teruggenomen_komt_nooit_meer_op_een_factuur() {
        var bedrijf = toneel.bedrijf(45);
        var noShow = toneel.noShow(bedrijf);
        toneel.factureer(toneel.maand);

        crediteer(bedrijf);

        assertThat(toneel.getal("SELECT COUNT(*) FROM verrichting WHERE te_factureren = 1"))
                .isZero();
        assertThat(toneel.getal("SELECT bedrag_cent FROM verrichting WHERE tegen_id = " + noShow))
                .isEqualTo(-7_500);
        toneel.factureer(toneel.maand.plusMonths(1));
        assertThat(toneel.lees(toneel.laatste(bedrijf)).regels())
                .extracting(Factuur.Regel::soort)
                .containsExactly(Regelsoort.ABONNEMENT);
    }

    /** Whatever was taken back before, in the end the company has paid nothing for it and got nothing extra. */
    @Test
    void wat_al_was_teruggenomen_wordt_niet_twee_keer_teruggegeven() {
        var wacht = toneel.bedrijf(45);
        var verrekend = toneel.bedrijf(45);
        var vroeg = toneel.maand.minusMonths(1);
        var noShowWacht =
                toneel.verrichting(wacht, "NO_SHOW", vroeg.minusMonths(1).atDay(3), 7_500L, null);
        var noShowVerrekend =
                toneel.verrichting(verrekend, "NO_SHOW", vroeg.minusMonths(1).atDay(3), 7_500L, null);
        toneel.factureer(vroeg);
        var eersteWacht = toneel.laatste(wacht);
        var eersteVerrekend = toneel.laatste(verrekend);
        toneel.tegen(verrekend, noShowVerrekend);
        toneel.factureer(toneel.maand);
        toneel.tegen(wacht, noShowWacht);

        for (var factuur : new FactuurId[] {eersteWacht, eersteVerrekend}) {
            service.crediteer(
                    toneel.beheerder, factuur, Facturatietoneel.sleutel(), "Niet geleverd", Vervolg.TERUGNEMEN, false);
        }
        toneel.factureer(toneel.maand.plusMonths(1));

        for (var bedrijf : new BedrijfId[] {wacht, verrekend}) {
            assertThat(toneel.getal("SELECT SUM(bedrag_cent) FROM factuurregel WHERE soort = 'VERRICHTING'"
                            + " AND bedrijf_id = " + bedrijf))
                    .as("company " + bedrijf)
                    .isZero();
            assertThat(toneel.getal(
                            "SELECT COUNT(*) FROM verrichting WHERE te_factureren = 1 AND bedrijf_id = " + bedrijf))
                    .isZero();
        }
    }

    @Test
    void een_creditnota_gaat_naar_het_factuuradres_van_nu() {
        var bedrijf = toneel.bedrijf(45);
        toneel.factureer(toneel.maand);
        toneel.doe("UPDATE bedrijf SET factuur_email = 'nieuw@example.com' WHERE id = " + bedrijf);

        crediteer(bedrijf);

        var credit = "SELECT COUNT(*) FROM factuur WHERE soort = '%s' AND email = '%s'";
        assertThat(toneel.getal(credit.formatted("CREDIT", "nieuw@example.com")))
                .isEqualTo(1);
        assertThat(toneel.getal(credit.formatted("FACTUUR", "facturen@example.com")))
                .as("what was sent stays as it was")
                .isEqualTo(1);
    }

    /** They cannot stand in XML: neither the e-invoice nor the PDF could be made, and the mail would never go. */
    @Test
    void stuurtekens_komen_niet_in_de_reden() {
        var bedrijf = toneel.bedrijf(45);
        toneel.factureer(toneel.maand);

        var credit = service.crediteer(
                toneel.beheerder,
                toneel.laatste(bedrijf),
                Facturatietoneel.sleutel(),
                "Dubbel\u0007\u000bgefactureerd",
                Vervolg.OPNIEUW_FACTUREREN,
                false);

        assertThat(toneel.lees(credit).reden()).isEqualTo("Dubbel gefactureerd");
    }

    @Test
    void een_gecrediteerde_vergoeding_komt_terug_in_de_afrekening() {
        var bedrijf = toneel.bedrijf(45);
        var december = YearMonth.of(toneel.maand.getYear() - 1, 12);
        toneel.factureer(december);
        crediteer(bedrijf);
        toneel.opgave(bedrijf, "NAJAAR", december.getYear(), 45);

        toneel.factureer(december.plusMonths(1));

        assertThat(toneel.lees(toneel.laatste(bedrijf)).regels())
                .filteredOn(regel -> regel.soort() == Regelsoort.AFREKENING)
                .extracting(Factuur.Regel::bedrag)
                .containsExactly(new Geld(13_950));
    }

    @Test
    void een_vergoeding_die_opnieuw_moet_staat_op_de_volgende_factuur_en_op_geen_andere() {
        var bedrijf = toneel.bedrijf(45);
        var eerste = toneel.maand.minusMonths(2);
        toneel.factureer(eerste);
        var fout = toneel.laatste(bedrijf);
        opnieuw(fout);
        toneel.doe("UPDATE aantalvraag SET deze_jaar = 48 WHERE soort = 'VOORJAAR'");

        toneel.factureer(eerste.plusMonths(1));

        // 48 × 3,10
        var regels = toneel.lees(toneel.laatste(bedrijf)).regels();
        assertThat(regels).extracting(Factuur.Regel::bedrag).containsExactly(new Geld(14_880), new Geld(14_880));
        assertThat(regels)
                .extracting(Factuur.Regel::van)
                .containsExactly(eerste.plusMonths(1).atDay(1), eerste.atDay(1));
        assertThat(regels.getLast().uitleg())
                .isEqualTo("48 medewerkers × € 3,10. Deze maand stond op factuur "
                        + toneel.lees(fout).kop().nummer() + ". Die factuur hebben wij gecrediteerd.");

        toneel.factureer(eerste.plusMonths(2));
        assertThat(maanden(bedrijf)).as("once").containsExactly(eerste.plusMonths(2));

        // The invoice with both months is wrong as well: both come again.
        opnieuw(new FactuurId(toneel.getal(
                "SELECT factuur_id FROM factuurregel GROUP BY factuur_id HAVING COUNT(*) = 2 ORDER BY 1 LIMIT 1")));
        toneel.factureer(eerste.plusMonths(3));
        assertThat(maanden(bedrijf)).containsExactly(eerste.plusMonths(3), eerste, eerste.plusMonths(1));
        assertThat(toneel.getal("SELECT SUM(bedrag_cent) FROM factuurregel")).isEqualTo(4 * 14_880);
    }

    @Test
    void een_vergoeding_van_een_afgerekend_jaar_die_opnieuw_moet_telt_in_de_afrekening_mee() {
        var bedrijf = toneel.bedrijf(45);
        var december = YearMonth.of(toneel.maand.getYear() - 1, 12);
        toneel.factureer(december);
        opnieuw(toneel.laatste(bedrijf));
        toneel.opgave(bedrijf, "NAJAAR", december.getYear(), 48);

        toneel.factureer(december.plusMonths(1));

        // January 45 × 3,10; December 48 × 3,10, by the real number, so that nothing is left to settle.
        assertThat(toneel.lees(toneel.laatste(bedrijf)).regels())
                .extracting(Factuur.Regel::soort, Factuur.Regel::bedrag)
                .containsExactly(
                        tuple(Regelsoort.ABONNEMENT, new Geld(13_950)), tuple(Regelsoort.ABONNEMENT, new Geld(14_880)));
    }

    @Test
    void een_ander_mag_het_niet_en_zonder_reden_kan_het_niet() {
        var bedrijf = toneel.bedrijf(45);
        toneel.factureer(toneel.maand);
        var factuur = toneel.laatste(bedrijf);
        var sleutel = Facturatietoneel.sleutel();

        assertThatThrownBy(() -> service.crediteer(
                        Actoren.verzuimcoordinator(bedrijf), factuur, sleutel, "Fout", Vervolg.TERUGNEMEN, false))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.crediteer(toneel.beheerder, factuur, sleutel, "  ", Vervolg.TERUGNEMEN, false))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> service.crediteer(
                        toneel.beheerder, new FactuurId(999_999), sleutel, "Fout", Vervolg.TERUGNEMEN, false))
                .isInstanceOf(NietGevonden.class);
        assertThat(toneel.getal("SELECT COUNT(*) FROM factuur")).isEqualTo(1);
    }

    @Test
    void een_medisch_woord_in_de_reden_wordt_geweigerd_en_een_keuze_is_nodig() {
        var bedrijf = toneel.bedrijf(45);
        toneel.factureer(toneel.maand);
        var factuur = toneel.laatste(bedrijf);
        var sleutel = Facturatietoneel.sleutel();

        assertThatThrownBy(() -> service.crediteer(
                        toneel.beheerder, factuur, sleutel, "Kees had griep", Vervolg.TERUGNEMEN, false))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        invoer -> assertThat(invoer.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .containsExactly("reden"));
        assertThatThrownBy(() -> service.crediteer(toneel.beheerder, factuur, sleutel, "Dubbel", null, false))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        invoer -> assertThat(invoer.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .containsExactly("vervolg"));
        assertThat(toneel.getal("SELECT COUNT(*) FROM factuur")).isEqualTo(1);

        service.crediteer(toneel.beheerder, factuur, sleutel, "Klant Griep BV", Vervolg.TERUGNEMEN, true);

        assertThat(toneel.getal("SELECT COUNT(*) FROM audit_regel WHERE bijzonderheid LIKE 'credit van%'"
                        + " AND bijzonderheid LIKE '%niet medisch bedoeld: reden (1)'"))
                .isEqualTo(1);
    }

    private List<YearMonth> maanden(BedrijfId bedrijf) {
        return toneel.lees(toneel.laatste(bedrijf)).regels().stream()
                .map(regel -> YearMonth.from(Objects.requireNonNull(regel.van())))
                .toList();
    }

    private void opnieuw(FactuurId factuur) {
        service.crediteer(
                toneel.beheerder,
                factuur,
                Facturatietoneel.sleutel(),
                "Verkeerd aantal",
                Vervolg.OPNIEUW_FACTUREREN,
                false);
    }

    private FactuurId crediteer(BedrijfId bedrijf) {
        return service.crediteer(
                toneel.beheerder,
                toneel.laatste(bedrijf),
                Facturatietoneel.sleutel(),
                "Niet geleverd",
                Vervolg.TERUGNEMEN,
                false);
    }
}
