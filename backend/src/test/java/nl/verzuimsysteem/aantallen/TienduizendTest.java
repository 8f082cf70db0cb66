package nl.verzuimsysteem.aantallen;

import static nl.verzuimsysteem.aantallen.Uitvraagsoort.NAJAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An uitvraag for 10,000 companies: counted in statements, because time says more of the machine. */
@Tag("database")
class TienduizendTest {
    private static final int BEDRIJVEN = 10_000;

    @Test
    void tienduizend_bedrijven_starten_kost_vier_vragen_en_de_post_vier_per_vijfhonderd() {
        try (var programma = TestProgramma.nieuw(Map.of())) {
            var toneel = new Uitvraagtoneel(programma);
            vul(toneel);
            var ik = toneel.functioneel.actor();
            var nieuw = new NieuweUitvraag(
                    UUID.randomUUID().toString(),
                    NAJAAR,
                    toneel.jaar(),
                    toneel.vandaag().plusDays(30),
                    Doelgroep.ALLE,
                    Set.of(),
                    Set.of(),
                    List.of(7));

            toneel.begroot(1, () -> toneel.uitvragen.voorbeeld(ik, nieuw));
            var voorbeeld = toneel.uitvragen.voorbeeld(ik, nieuw);
            assertThat(voorbeeld.bedrijven()).isEqualTo(BEDRIJVEN);
            toneel.begroot(4, () -> toneel.uitvragen.start(ik, nieuw));
            assertThat(toneel.tel("SELECT COUNT(*) FROM aantalvraag WHERE loopt = 1"))
                    .isEqualTo(BEDRIJVEN);

            var rondes = (int) (voorbeeld.beheerders() / UitvraagwachtService.TEGELIJK) + 1;
            toneel.begroot(4 * rondes + 1, () -> {
                while (toneel.wacht.mail(Uitvraagtoneel.SYSTEEM)) {
                    // The next five hundred.
                }
            });
            assertThat(toneel.tel("SELECT COUNT(*) FROM uitgaand_bericht WHERE sleutel LIKE 'aantallen:%'"))
                    .isEqualTo(voorbeeld.beheerders())
                    .isEqualTo(BEDRIJVEN - voorbeeld.zonderBeheerder());
            assertThat(toneel.wacht.mail(Uitvraagtoneel.SYSTEEM)).isFalse();

            var id = toneel.uitvragen
                    .lijst(ik, Uitsnede.eerste(10))
                    .rijen()
                    .getFirst()
                    .id();
            toneel.begroot(1, () -> toneel.uitvragen.voortgang(ik, id));
            assertThat(toneel.uitvragen.voortgang(ik, id).stream()
                            .mapToLong(PerRegio::zonderBeheerder)
                            .sum())
                    .isEqualTo(voorbeeld.zonderBeheerder());
            assertThat(toneel.opgaven.csv(ik, id).lines()).hasSize(BEDRIJVEN + 1);
            toneel.begroot(4, () -> toneel.uitvragen.sluit(ik, id, 0));
        }
    }

    /** Every company its beheerder, but for each tenth. */
    private static void vul(Uitvraagtoneel toneel) {
        // Ten digits four times over: a recursion of this depth neither server allows by itself.
        toneel.doe("""
                INSERT INTO bedrijf (regio_id, naam, straat, postcode, plaats, aangesloten_op)
                WITH c AS (SELECT 0 AS i UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                           UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT ?, CONCAT('Bedrijf ', d.i, h.i, t.i, e.i), 'Havenweg 1', '1234 AB', 'Utrecht', '2020-01-01'
                FROM c d JOIN c h JOIN c t JOIN c e""", toneel.regio.waarde());
        toneel.doe("INSERT INTO gebruiker (inlognaam, naam, email) "
                + "SELECT CONCAT('BHR', 50000 + id), 'Ria Bos', CONCAT('ria', id, '@example.com') FROM bedrijf"
                + " WHERE MOD(id, 10) <> 0");
        toneel.doe("INSERT INTO gebruiker_functie (gebruiker_id, functie, bedrijf_id, geldig_van) "
                + "SELECT g.id, 'GEBRUIKERSBEHEERDER', b.id, '2020-01-01' FROM bedrijf b"
                + " JOIN gebruiker g ON g.inlognaam = CONCAT('BHR', 50000 + b.id)");
    }
}
