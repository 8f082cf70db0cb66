package nl.verzuimsysteem.overleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cases come on the agenda, in which order, and that what members did by hand stays. */
class AgendamakerTest {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 26);
    private static final BedrijfId BEDRIJF = new BedrijfId(1);

    /** The first case weighs more than the second: reasons, whose turn, and the day as so many days from the overleg. */
    @ParameterizedTest
    @CsvSource({
        "TE_LAAT POB -1, TE_LAAT LEIDINGGEVENDE -30",
        "TE_LAAT POB -9, TE_LAAT POB -1",
        "TE_LAAT LEIDINGGEVENDE -1, MIJLPAAL_BINNEN_14_DAGEN POB 1",
        "MIJLPAAL_BINNEN_14_DAGEN POB 9, MIJLPAAL_BINNEN_14_DAGEN LEIDINGGEVENDE 1",
        "OPEN_VAN_VORIGE_KEER - -7, TE_LAAT POB -9",
        "NO_SHOW - -1, OPDRACHT_STAAT_STIL MMA -20",
        "NO_SHOW - -1 + MIJLPAAL_BINNEN_14_DAGEN POB 3, TE_LAAT POB -7",
        "TRIAGE_ZONDER_ANTWOORD - -4, NIEUW_LANGER_DAN_TWEE_WEKEN - 0",
        "NIEUW_LANGER_DAN_TWEE_WEKEN - 0, MIJLPAAL_BINNEN_14_DAGEN LEIDINGGEVENDE 0"
    })
    void het_zwaarste_komt_eerst(String zwaar, String licht) {
        var redenen = new ArrayList<Zaakreden>();
        // The lighter has the lower number, by which alone it would come first.
        redenen.addAll(redenen(1, licht));
        redenen.addAll(redenen(2, zwaar));

        assertThat(dossiers(Agendamaker.maak(List.of(), redenen, Map.of(), 60))).containsExactly(2L, 1L);
        assertThat(dossiers(Agendamaker.maak(List.of(), redenen, Map.of(), 3))).containsExactly(2L);
    }

    @Test
    void twee_opdrachten_die_stilstaan_zijn_twee_redenen_en_wegen_als_een() {
        var redenen = new ArrayList<>(
                redenen(1, "OPDRACHT_STAAT_STIL MMA -9 + OPDRACHT_STAAT_STIL MMA -8 + OPDRACHT_STAAT_STIL MMA -7"));
        redenen.addAll(redenen(2, "NO_SHOW - -1"));

        var agenda = Agendamaker.maak(List.of(), redenen, Map.of(), 60);

        assertThat(dossiers(agenda)).containsExactly(2L, 1L);
        assertThat(agenda.plekken().get(1).gronden()).hasSize(2);
    }

    @Test
    void dossiers_die_zijn_samengevoegd_hebben_een_punt_en_wat_iemand_inbracht_gaat_voor() {
        var zelf = plek(10, 1, 0, Puntstatus.OPEN, false, null);
        var ingebracht = plek(11, 1, 1, Puntstatus.OPEN, false, "Sanne");

        var agenda = Agendamaker.maak(List.of(zelf, ingebracht), redenen(1, "NO_SHOW - -1"), Map.of(), 60);

        assertThat(agenda.plekken()).singleElement().satisfies(plek -> {
            assertThat(plek.id()).isEqualTo(new AgendapuntId(11));
            assertThat(plek.gronden())
                    .extracting(Grond::soort)
                    .containsExactly(Agendareden.INGEBRACHT, Agendareden.NO_SHOW);
        });
        assertThat(agenda.eraf()).extracting(Agendaplek::status).containsExactly(Puntstatus.VAN_AGENDA);
    }

    @Test
    void de_bedrijfsarts_bij_wie_iets_wacht_wordt_gevraagd_tenzij_iemand_anders_koos() {
        var anders = new Agendaplek(
                new AgendapuntId(10),
                BEDRIJF,
                new DossierId(2),
                0,
                3,
                List.of(),
                Puntstatus.OPEN,
                false,
                null,
                null,
                null,
                true);
        var redenen = new ArrayList<>(redenen(1, "NO_SHOW - -1"));
        redenen.addAll(redenen(2, "NO_SHOW - -1"));
        var arts = new GebruikerId(7);

        var agenda =
                Agendamaker.maak(List.of(anders), redenen, Map.of(new DossierId(1), arts, new DossierId(2), arts), 60);

        assertThat(agenda.plekken()).extracting(Agendaplek::arts).containsExactly(arts, null);
    }

    @Test
    void wat_bleef_liggen_krijgt_een_plaats_al_is_er_geen_en_een_besluit_dat_nog_loopt_niet() {
        var redenen = new ArrayList<Zaakreden>();
        for (var zaak = 1; zaak <= 5; zaak++) {
            redenen.addAll(redenen(zaak, "OPEN_VAN_VORIGE_KEER - -7"));
        }
        redenen.addAll(redenen(6, "TE_LAAT POB -9 + NO_SHOW - -1 + OPDRACHT_STAAT_STIL MMA -20"));
        redenen.add(new Zaakreden(
                BEDRIJF,
                new DossierId(7),
                new Grond(Agendareden.OPEN_VAN_VORIGE_KEER, DAG.minusDays(7), "71"),
                Functie.POB,
                null,
                null,
                null));

        var agenda = Agendamaker.maak(List.of(), redenen, Map.of(), 10);

        assertThat(dossiers(agenda)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(agenda.overig()).containsEntry(Agendareden.OPEN_VAN_VORIGE_KEER, 1);
    }

    @Property(tries = 300)
    void de_volgorde_van_wat_binnenkomt_maakt_niet_uit_en_nog_eens_maken_verandert_niets(
            @ForAll @IntRange(min = 3, max = 90) int minuten, @ForAll long toeval) {
        var gooi = new Random(toeval);
        var nu = plekken(gooi);
        var redenen = redenen(gooi);
        var artsen = Map.of(new DossierId(1), new GebruikerId(5));

        var agenda = Agendamaker.maak(nu, redenen, artsen, minuten);

        var anders = new ArrayList<>(nu);
        Collections.shuffle(anders, gooi);
        var redenenAnders = new ArrayList<>(redenen);
        Collections.shuffle(redenenAnders, gooi);
        var opnieuw = Agendamaker.maak(anders, redenenAnders, artsen, minuten);
        assertThat(opnieuw.plekken()).isEqualTo(agenda.plekken());
        assertThat(opnieuw.overig()).isEqualTo(agenda.overig());

        var bewaard = bewaard(agenda);
        var nogEens = Agendamaker.maak(bewaard, redenen, artsen, minuten);
        assertThat(nogEens.plekken())
                .isEqualTo(bewaard.stream().filter(Agendaplek::staatErop).toList());
    }

    @Property(tries = 300)
    void elke_reden_van_een_gekozen_dossier_staat_op_zijn_ene_punt_en_past_in_de_kolom(
            @ForAll @IntRange(min = 3, max = 90) int minuten, @ForAll long toeval) {
        var gooi = new Random(toeval);
        var redenen = redenen(gooi);

        var agenda = Agendamaker.maak(plekken(gooi), redenen, Map.of(), minuten);

        assertThat(dossiers(agenda)).doesNotHaveDuplicates();
        for (var plek : agenda.plekken()) {
            assertThat(plek.gronden())
                    .extracting(Grond::soort)
                    .containsAll(redenen.stream()
                            .filter(reden -> reden.dossier().equals(plek.dossier()))
                            .map(reden -> reden.grond().soort())
                            .toList());
            var tekst = Agendaredenen.schrijf(plek.gronden());
            assertThat(tekst).hasSizeLessThanOrEqualTo(Agendaredenen.LANGSTE);
            assertThat(Agendaredenen.lees(tekst)).isEqualTo(plek.gronden());
        }
        assertThat(Agendaredenen.leesAantallen(Agendaredenen.schrijfAantallen(agenda.overig())))
                .isEqualTo(agenda.overig());
    }

    @Property(tries = 300)
    void er_staat_niet_meer_op_dan_er_past_behalve_wat_mensen_erop_zetten(
            @ForAll @IntRange(min = 3, max = 200) int minuten, @ForAll long toeval) {
        var gooi = new Random(toeval);
        var nu = plekken(gooi);

        var redenen = redenen(gooi);

        var agenda = Agendamaker.maak(nu, redenen, Map.of(), minuten);

        var gebleven = redenen.stream()
                .filter(Zaakreden::isGebleven)
                .map(Zaakreden::dossier)
                .collect(Collectors.toSet());
        var vrij = agenda.plekken().stream()
                .filter(plek -> !plek.isVast() && !gebleven.contains(plek.dossier()))
                .toList();
        var vast = agenda.plekken().stream().filter(Agendaplek::isVast).toList();
        if (!vrij.isEmpty()) {
            assertThat(agenda.plekken().stream().mapToInt(Agendaplek::minuten).sum())
                    .isLessThanOrEqualTo(minuten);
            assertThat(agenda.plekken()).hasSizeLessThanOrEqualTo(Agendamaker.MEESTE);
        }
        assertThat(vast)
                .extracting(Agendaplek::dossier)
                .containsAll(nu.stream()
                        .filter(Agendaplek::isVast)
                        .map(Agendaplek::dossier)
                        .toList());
        assertThat(agenda.plekken())
                .extracting(Agendaplek::volgorde)
                .isEqualTo(IntStream.range(0, agenda.plekken().size()).boxed().toList());
    }

    @Property(tries = 300)
    void wat_met_de_hand_een_plaats_kreeg_staat_daar_en_wat_eraf_is_blijft_eraf(
            @ForAll @IntRange(min = 3, max = 200) int minuten, @ForAll long toeval) {
        var gooi = new Random(toeval);
        var redenen = redenen(gooi);
        // One of each, on the agenda as it was made.
        var eerst = bewaard(Agendamaker.maak(List.of(), redenen, Map.of(), 200));
        var erop = eerst.stream().filter(Agendaplek::staatErop).toList();
        if (erop.size() < 2) {
            return;
        }
        var vast = erop.getLast();
        var eraf = erop.getFirst();
        var nu = eerst.stream()
                .map(plek -> plek.equals(vast)
                        ? metHand(plek, Puntstatus.OPEN, 0)
                        : plek.equals(eraf) ? metHand(plek, Puntstatus.VAN_AGENDA, 0) : plek)
                .toList();

        var agenda = Agendamaker.maak(nu, redenen, Map.of(), minuten);

        assertThat(agenda.plekken().getFirst().dossier()).isEqualTo(vast.dossier());
        assertThat(dossiers(agenda)).doesNotContain(eraf.dossier().waarde());
        assertThat(agenda.eraf()).anyMatch(plek -> plek.dossier().equals(eraf.dossier()) && plek.metHand());
    }

    private static List<Long> dossiers(Agenda agenda) {
        return agenda.plekken().stream().map(plek -> plek.dossier().waarde()).toList();
    }

    private static List<Zaakreden> redenen(long dossier, String alle) {
        return Arrays.stream(alle.split(" \\+ "))
                .map(een -> een.split(" "))
                .map(delen -> new Zaakreden(
                        BEDRIJF,
                        new DossierId(dossier),
                        new Grond(Agendareden.valueOf(delen[0]), DAG.plusDays(Long.parseLong(delen[2])), null),
                        delen[1].equals("-") ? null : Functie.valueOf(delen[1]),
                        null,
                        null,
                        null))
                .toList();
    }

    private static List<Zaakreden> redenen(Random gooi) {
        var soorten = Arrays.stream(Agendareden.values())
                .filter(soort -> soort != Agendareden.INGEBRACHT)
                .toList();
        return IntStream.range(0, gooi.nextInt(120))
                .mapToObj(nummer -> new Zaakreden(
                        BEDRIJF,
                        new DossierId(1 + gooi.nextInt(60)),
                        new Grond(
                                soorten.get(gooi.nextInt(soorten.size())),
                                DAG.plusDays(gooi.nextInt(40) - 20),
                                gooi.nextBoolean() ? null : "X".repeat(40 - gooi.nextInt(3))),
                        gooi.nextBoolean() ? Functie.LEIDINGGEVENDE : Functie.POB,
                        null,
                        null,
                        null))
                .toList();
    }

    private static List<Agendaplek> plekken(Random gooi) {
        var zaken = new ArrayList<>(IntStream.rangeClosed(1, 60).boxed().toList());
        Collections.shuffle(zaken, gooi);
        return IntStream.range(0, gooi.nextInt(30))
                .mapToObj(nummer -> plek(
                        100 + nummer,
                        // Now and then two of one case: they were joined.
                        gooi.nextInt(10) == 0 ? 1 : zaken.get(nummer),
                        nummer,
                        gooi.nextInt(4) == 0 ? Puntstatus.VAN_AGENDA : Puntstatus.OPEN,
                        gooi.nextInt(4) == 0,
                        gooi.nextInt(4) == 0 ? "Sanne" : null))
                .toList();
    }

    private static Agendaplek plek(
            long id, long dossier, int volgorde, Puntstatus status, boolean metHand, @Nullable String ingebrachtDoor) {
        return new Agendaplek(
                new AgendapuntId(id),
                BEDRIJF,
                new DossierId(dossier),
                volgorde,
                3,
                List.of(new Grond(Agendareden.NO_SHOW, DAG, null)),
                status,
                metHand,
                ingebrachtDoor,
                null,
                null,
                false);
    }

    private static Agendaplek metHand(Agendaplek plek, Puntstatus status, int volgorde) {
        return new Agendaplek(
                plek.id(),
                plek.bedrijf(),
                plek.dossier(),
                volgorde,
                plek.minuten(),
                plek.gronden(),
                status,
                true,
                null,
                null,
                null,
                false);
    }

    /** As it is read again: what was new has a key. */
    private static List<Agendaplek> bewaard(Agenda agenda) {
        var nummers = new HashMap<Agendaplek, Long>();
        var alle = new ArrayList<>(agenda.plekken());
        alle.addAll(agenda.eraf());
        return alle.stream()
                .map(plek -> new Agendaplek(
                        plek.id() == null
                                ? new AgendapuntId(
                                        1_000 + nummers.merge(plek, (long) nummers.size(), (een, ander) -> een))
                                : plek.id(),
                        plek.bedrijf(),
                        plek.dossier(),
                        plek.volgorde(),
                        plek.minuten(),
                        plek.gronden(),
                        plek.status(),
                        plek.metHand(),
                        plek.ingebrachtDoor(),
                        plek.notitie(),
                        plek.arts(),
                        plek.artsMetHand()))
                .toList();
    }
}
