package nl.verzuimsysteem.overleg;

import java.util.List;

/**
 * The minutes of an overleg that is over, for the team alone.
 *
 * @param aanwezig who was there, by name; who was expected and did not come is not among them
 * @param besproken the cases that were talked through, in the order of the agenda
 * @param doorgeschoven those that came back in the next, in the same order
 * @param elders how many cases lie with another team by now: what was said of them is not told any more
 */
public record Notulen(
        Overleg overleg, List<Aanwezige> aanwezig, List<Zaak> besproken, List<Zaak> doorgeschoven, int elders) {
    public Notulen {
        aanwezig = List.copyOf(aanwezig);
        besproken = List.copyOf(besproken);
        doorgeschoven = List.copyOf(doorgeschoven);
    }

    /**
     * One case.
     *
     * @param besluiten in the order in which they were taken; what was withdrawn not
     */
    public record Zaak(Agendapunt punt, List<Besluit> besluiten) {
        public Zaak {
            besluiten = List.copyOf(besluiten);
        }
    }
}
