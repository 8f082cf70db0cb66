package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Wijziging.EersteDag;
import nl.verzuimsysteem.verzuim.Wijziging.Hersteldag;
import nl.verzuimsysteem.verzuim.Wijziging.TrekIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What acts on cases with many spells cost: as much as on cases with few. */
@Tag("database")
class ZaakbudgetTest {
    /** Cases with steps, events, judgements and taken. */
    private static final int SAMENVOEGEN = 13;

    private static final int WEINIG = 2;
    private static final int VEEL = 30;

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final VerzuimwijzigingService service = programma.bean(VerzuimwijzigingService.class);

    @Test
    void samenvoegen_splitsen_en_terugdraaien_kosten_bij_dertig_perioden_evenveel_als_bij_twee() {
        var weinig = new Zaak(WEINIG).samenvoegenSplitsenEnTerug();
        var veel = new Zaak(VEEL).samenvoegenSplitsenEnTerug();

        assertThat(veel).isEqualTo(weinig);
        assertThat(veel).allSatisfy(kosten -> assertThat(kosten).isLessThanOrEqualTo(SAMENVOEGEN));
    }

    @Test
    void een_periode_verbeteren_kost_ten_hoogste_vijf_vragen_hoeveel_er_ook_zijn() {
        for (var perioden : List.of(WEINIG, VEEL)) {
            var zaak = new Zaak(perioden);
            assertThat(zaak.leg(new EersteDag(zaak.begin, zaak.begin.minusDays(1))))
                    .isLessThanOrEqualTo(5);
            assertThat(zaak.leg(new Hersteldag(zaak.laatste, zaak.laatste.plusDays(1))))
                    .isLessThanOrEqualTo(5);
            assertThat(zaak.terug(zaak.jong)).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void een_periode_intrekken_kost_ten_hoogste_vijf_vragen_ook_als_zij_loopt() {
        for (var perioden : List.of(WEINIG + 1, VEEL)) {
            var zaak = new Zaak(perioden);
            assertThat(zaak.leg(new TrekIn(zaak.begin.plusDays(5)))).isLessThanOrEqualTo(5);
            assertThat(zaak.leg(new TrekIn(zaak.laatste)))
                    .as("the spell goes, its case is over, and the promise of a talk lapses with it")
                    .isLessThanOrEqualTo(5);
        }
    }

    /** Somebody with an old case, and one with so many spells of which the last runs. */
    private final class Zaak {
        private final Bezetting bezetting = new Bezetting();
        private final Actor coordinator = bezetting.coordinator();
        private final LocalDate oudBegin = bezetting.vandaag.minusDays(400);
        private final LocalDate begin = bezetting.vandaag.minusDays(300);
        private final LocalDate laatste;
        private final DossierId oud = bezetting.meldZiek(400);
        private final DossierId jong;

        Zaak(int perioden) {
            bezetting.meldHersteld(oud, 370);
            jong = bezetting.meldZiek(300);
            laatste = begin.plusDays((perioden - 1) * 5L);
            bezetting.doe(
                    "UPDATE verzuimperiode SET tot = van + INTERVAL 2 DAY WHERE bedrijf_id = :bedrijf AND tot IS NULL");
            for (var nummer = 1; nummer < perioden; nummer++) {
                bezetting.doe("""
                        INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, tot, sleutel)
                        SELECT bedrijf_id, id, eerste_ziektedag + INTERVAL %1$d DAY, %2$s, UUID()
                        FROM dossier WHERE bedrijf_id = :bedrijf AND id = %3$s""".formatted(
                        nummer * 5,
                        nummer == perioden - 1 ? "NULL" : "eerste_ziektedag + INTERVAL " + (nummer * 5 + 2) + " DAY",
                        jong));
            }
            for (var nummer = 0; nummer < perioden; nummer++) {
                vul(nummer);
            }
        }

        private void vul(int nummer) {
            for (var sql : List.of("""
                    INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, moment, door, door_functie)
                    SELECT bedrijf_id, id, 'EVALUATIE', %1$d, eerste_ziektedag + INTERVAL %1$d DAY,
                           eerste_ziektedag, 'x', 'LEIDINGGEVENDE'
                    FROM dossier WHERE bedrijf_id = :bedrijf""", """
                    INSERT INTO gebeurtenis (bedrijf_id, dossier_id, moment, soort, door, door_functie)
                    SELECT bedrijf_id, id, eerste_ziektedag + INTERVAL %1$d DAY, 'CONTACT', 'x', 'LEIDINGGEVENDE'
                    FROM dossier WHERE bedrijf_id = :bedrijf""", """
                    INSERT INTO deskundigenoordeel (bedrijf_id, dossier_id, vraag, aanvrager, aangevraagd_op, moment, door,
                           sleutel)
                    SELECT bedrijf_id, id, 'INSPANNING_WERKGEVER', 'WERKGEVER', eerste_ziektedag + INTERVAL %1$d DAY,
                           eerste_ziektedag, 'x', UUID()
                    FROM dossier WHERE bedrijf_id = :bedrijf""", """
                    INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt)
                    SELECT bedrijf_id, regio_id, id, 'VERZUIMGESPREK', 'LEIDINGGEVENDE',
                           eerste_ziektedag + INTERVAL %1$d DAY, CONCAT('frequent:', id, '-%1$d'), 1
                    FROM dossier WHERE bedrijf_id = :bedrijf""")) {
                bezetting.doe(sql.formatted(nummer));
            }
        }

        List<Long> samenvoegenSplitsenEnTerug() {
            var samen = vragen(oud, new Hersteldag(oudBegin, begin.minusDays(27)));
            var gesplitst = vragen(oud, new Hersteldag(oudBegin, oudBegin.plusDays(30)));
            return List.of(samen, gesplitst, terug(oud));
        }

        long leg(Wijziging wijziging) {
            return vragen(jong, wijziging);
        }

        long terug(DossierId dossier) {
            var versie = versie(dossier);
            try (var telling = programma.teller().beginDezeThread()) {
                service.draaiTerug(coordinator, dossier, versie);
                return telling.aantal();
            }
        }

        private long vragen(DossierId dossier, Wijziging wijziging) {
            var versie = versie(dossier);
            try (var telling = programma.teller().beginDezeThread()) {
                service.legVast(coordinator, dossier, versie, wijziging);
                return telling.aantal();
            }
        }

        private int versie(DossierId dossier) {
            return bezetting.getal("SELECT versie FROM dossier WHERE bedrijf_id = :bedrijf AND id = " + dossier);
        }
    }
}
