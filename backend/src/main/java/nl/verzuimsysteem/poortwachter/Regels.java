package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/** One set of rules: the terms, who they are for and the limits, as they held from a day on. */
public final class Regels {
    private static final MijlpaalSoort[] SOORTEN = MijlpaalSoort.values();

    private final LocalDate geldigVanaf;
    private final Regel[][] regels = new Regel[SOORTEN.length][];
    private final Vangnetregel[] vangnet = new Vangnetregel[Vangnet.values().length];
    private final int[] getallen = new int[Getal.values().length];
    private final String[] artikelen = new String[Getal.values().length];

    /**
     * @throws IllegalArgumentException when a step, group or limit is missing
     */
    Regels(
            LocalDate geldigVanaf,
            List<Regel> rijen,
            List<Vangnetregel> groepen,
            Map<Getal, Integer> getallen,
            Map<Getal, String> artikelen) {
        this.geldigVanaf = geldigVanaf;
        var perSoort = new EnumMap<MijlpaalSoort, List<Regel>>(MijlpaalSoort.class);
        rijen.forEach(rij -> perSoort.computeIfAbsent(rij.soort(), soort -> new ArrayList<>())
                .add(rij));
        for (var soort : SOORTEN) {
            var eigen = perSoort.getOrDefault(soort, List.of());
            if (eigen.isEmpty()) {
                throw new IllegalArgumentException("No rule for " + soort);
            }
            regels[soort.ordinal()] = eigen.toArray(Regel[]::new);
        }
        groepen.forEach(groep -> vangnet[groep.groep().ordinal()] = groep);
        for (var groep : Vangnet.values()) {
            if (groep != Vangnet.GEEN && vangnet[groep.ordinal()] == null) {
                throw new IllegalArgumentException("No rule for " + groep);
            }
        }
        for (var getal : Getal.values()) {
            var waarde = getallen.get(getal);
            var artikel = artikelen.get(getal);
            if (waarde == null || artikel == null) {
                throw new IllegalArgumentException("No value for " + getal);
            }
            this.getallen[getal.ordinal()] = waarde;
            this.artikelen[getal.ordinal()] = artikel;
        }
    }

    /** Those of a case with this first sick day, of the sets that come with the program. */
    public static Regels van(LocalDate eersteZiektedag) {
        return Regelboek.standaard().op(eersteZiektedag);
    }

    /** The first sick day from which these rules hold. */
    public LocalDate geldigVanaf() {
        return geldigVanaf;
    }

    /** So many days fit in between, and the next sickness is a new case. */
    public int onderbreking() {
        return getal(Getal.ONDERBREKING_DAGEN);
    }

    /** Whether the term of a step may be departed from with a reason (RP 5). */
    public boolean magAfwijken(MijlpaalSoort soort) {
        return regel(soort).magAfwijken();
    }

    /**
     * Who gets a taak for a step; empty when nobody does.
     *
     * @param uwvDoorArbodienst whether the arbodienst reports to UWV for the company
     */
    public @Nullable Functie taakVoor(MijlpaalSoort soort, boolean uwvDoorArbodienst) {
        var regel = regel(soort);
        return regel.uwv() ? uwv(uwvDoorArbodienst) : regel.taakVoor();
    }

    /** Who must do a step by law. */
    public Functie eigenaar(MijlpaalSoort soort, boolean uwvDoorArbodienst) {
        var eigenaar = regel(soort).eigenaar();
        return eigenaar == null ? uwv(uwvDoorArbodienst) : eigenaar;
    }

    private static Functie uwv(boolean doorArbodienst) {
        return doorArbodienst ? Functie.MMA : Functie.VERZUIMCOORDINATOR;
    }

    /** The row that holds while nothing was recorded for the step. */
    Regel regel(MijlpaalSoort soort) {
        return regels[soort.ordinal()][0];
    }

    /** The how many-th row of a step; the last one when there are fewer. */
    Regel regel(MijlpaalSoort soort, int nummer) {
        var eigen = regels[soort.ordinal()];
        return eigen[Math.min(nummer, eigen.length - 1)];
    }

    /** How many rows of a step are counted from an anchor. */
    int aantal(MijlpaalSoort soort, Anker anker) {
        var aantal = 0;
        for (var regel : regels[soort.ordinal()]) {
            if (regel.anker() == anker) {
                aantal++;
            }
        }
        return aantal;
    }

    /** Which row of a step is counted from an anchor; 0 when none is. */
    int rij(MijlpaalSoort soort, Anker anker) {
        var eigen = regels[soort.ordinal()];
        for (var nummer = 0; nummer < eigen.length; nummer++) {
            if (eigen[nummer].anker() == anker) {
                return nummer;
            }
        }
        return 0;
    }

    Vangnetregel vangnet(Vangnet groep) {
        return vangnet[groep.ordinal()];
    }

    int getal(Getal getal) {
        return getallen[getal.ordinal()];
    }

    String artikel(Getal getal) {
        return artikelen[getal.ordinal()];
    }
}
