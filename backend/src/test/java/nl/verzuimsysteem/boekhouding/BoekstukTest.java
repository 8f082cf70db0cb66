package nl.verzuimsysteem.boekhouding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verzuimsysteem.boekhouding.Boekstuk.Boeking;
import nl.verzuimsysteem.boekhouding.Boekstuk.Deel;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.facturatie.Regelsoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.tarieven.Btwsoort;

/** No cent appears or vanishes on its way to the accounting. */
class BoekstukTest {
    private static final int POGINGEN = 10_000;
    private static final Btw HOOG = new Btw(Btwsoort.HOOG, 2100);
    private static final Btw LAAG = new Btw(Btwsoort.LAAG, 900);
    private static final List<Btw> TARIEVEN = List.of(HOOG, LAAG, new Btw(Btwsoort.VRIJ, 0));
    private static final Rekeningschema SCHEMA =
            new Rekeningschema("70", "1300", "8000", "8010", "8100", "1500", "1510", "1520", "VH", "VL", "VN");

    @Property(tries = POGINGEN)
    void een_boekstuk_is_samen_nul(@ForAll("delen") List<Deel> delen) {
        var boekingen = stuk(delen).boekingen(SCHEMA);

        assertThat(Geld.som(boekingen.stream().map(Boeking::bedrag))).isEqualTo(new Geld(0));
        assertThat(boekingen)
                .noneMatch(een -> een.bedrag().cent() == 0 && een.btwBedrag().cent() == 0);
    }

    @Property(tries = POGINGEN)
    void de_btw_bij_de_omzet_is_samen_de_btw_die_wordt_geboekt(@ForAll("delen") List<Deel> delen) {
        var boekingen = stuk(delen).boekingen(SCHEMA);

        for (var btw : TARIEVEN) {
            var rekening = SCHEMA.btw(btw.soort());
            var geboekt = Geld.som(boekingen.stream()
                    .filter(een -> een.grootboek().equals(rekening))
                    .map(Boeking::bedrag));
            var verdeeld = Geld.som(
                    boekingen.stream().filter(een -> btw.equals(een.btw())).map(Boeking::btwBedrag));
            assertThat(verdeeld).isEqualTo(geboekt);
        }
    }

    @Property(tries = POGINGEN)
    void btw_staat_aan_dezelfde_kant_als_haar_omzet(@ForAll("delen") List<Deel> delen) {
        assertThat(stuk(delen).boekingen(SCHEMA))
                .allMatch(een -> Long.signum(een.btwBedrag().cent())
                                * Long.signum(een.bedrag().cent())
                        >= 0);
    }

    @Example
    void abonnement_en_een_dienst_met_ander_tarief_hebben_elk_hun_regels() {
        var stuk = stuk(List.of(
                new Deel(Regelsoort.VERRICHTING, LAAG, new Geld(10_000)),
                new Deel(Regelsoort.ABONNEMENT, HOOG, new Geld(13_950)),
                new Deel(Regelsoort.AFREKENING, HOOG, new Geld(-3_950))));

        assertThat(stuk.boekingen(SCHEMA).stream().map(een -> Journaalregel.van(stuk, een, SCHEMA)))
                .containsExactly(
                        "70;06-01-2026;2026-000012;7;Bakker BV;1300;Factuur 2026-000012;230,00;;;;;05-02-2026\r\n",
                        "70;06-01-2026;2026-000012;7;Bakker BV;8000;Factuur 2026-000012, abonnement;;139,50;VH;21,00;29,30;05-02-2026\r\n",
                        "70;06-01-2026;2026-000012;7;Bakker BV;8010;Factuur 2026-000012, afrekening abonnement;39,50;;VH;21,00;8,30;05-02-2026\r\n",
                        "70;06-01-2026;2026-000012;7;Bakker BV;8100;Factuur 2026-000012, verrichtingen;;100,00;VL;9,00;9,00;05-02-2026\r\n",
                        "70;06-01-2026;2026-000012;7;Bakker BV;1500;Btw over 2026-000012;;21,00;VH;21,00;;05-02-2026\r\n",
                        "70;06-01-2026;2026-000012;7;Bakker BV;1510;Btw over 2026-000012;;9,00;VL;9,00;;05-02-2026\r\n");
    }

    @Example
    void een_factuur_waarvan_de_regels_niet_kloppen_wordt_niet_geboekt() {
        var goed = stuk(List.of(new Deel(Regelsoort.ABONNEMENT, HOOG, new Geld(100))));
        var fout = new Boekstuk(
                goed.debiteur(),
                goed.naam(),
                goed.soort(),
                goed.nummer(),
                goed.datum(),
                goed.vervaldatum(),
                new Geld(122),
                goed.delen());

        assertThatThrownBy(() -> fout.boekingen(SCHEMA)).hasMessageContaining("does not add up");
    }

    @Provide
    Arbitrary<List<Deel>> delen() {
        return Combinators.combine(
                        Arbitraries.of(Regelsoort.values()),
                        Arbitraries.of(TARIEVEN),
                        Arbitraries.longs().between(-5_000_000, 5_000_000).map(Geld::new))
                .as(Deel::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(BoekstukTest::samengeteld);
    }

    /** As the database gives them: one for each kind and rate. */
    private static List<Deel> samengeteld(List<Deel> delen) {
        var som = new LinkedHashMap<List<Object>, Deel>();
        delen.forEach(deel -> som.merge(
                List.of(deel.soort(), deel.btw()),
                deel,
                (een, ander) -> new Deel(een.soort(), een.btw(), een.netto().plus(ander.netto()))));
        return new ArrayList<>(som.values());
    }

    /** With the total as an invoice computes it: the tax of each rate rounded once. */
    private static Boekstuk stuk(List<Deel> delen) {
        var perTarief = new LinkedHashMap<Btw, Geld>();
        delen.forEach(deel -> perTarief.merge(deel.btw(), deel.netto(), Geld::plus));
        var totaal = Geld.som(perTarief.entrySet().stream()
                .map(een -> een.getValue().plus(een.getKey().over(een.getValue()))));
        return new Boekstuk(
                new BedrijfId(7),
                "Bakker BV",
                Factuursoort.FACTUUR,
                "2026-000012",
                LocalDate.of(2026, 1, 6),
                LocalDate.of(2026, 2, 5),
                totaal,
                delen);
    }
}
