package nl.verzuimsysteem.terugkoppeling;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.verzuim.Medischewacht;
import org.jspecify.annotations.Nullable;

/**
 * What a terugkoppeling says. There is no heading under which a diagnosis, a cause or a treatment could stand.
 *
 * @param mogelijkheden what somebody can and cannot do, by heading; what has nothing to say is left out
 * @param advies what is advised to employer and werknemer
 * @param verloop how it is expected to go, and how long
 * @param volgendContact when somebody sees him again, at the latest
 */
public record Terugkoppelinhoud(
        @Nullable Geschiktheid geschiktheid,
        Map<Rubriek, String> mogelijkheden,
        String advies,
        String verloop,
        @Nullable LocalDate volgendContact) {
    public static final int LANGSTE_RUBRIEK = 1000;
    public static final int LANGSTE_ADVIES = 2000;
    public static final int LANGSTE_VERLOOP = 1000;

    /** Nothing is filled in yet. */
    public static final Terugkoppelinhoud LEEG = new Terugkoppelinhoud(null, Map.of(), "", "", null);

    public Terugkoppelinhoud {
        var gevuld = new EnumMap<Rubriek, String>(Rubriek.class);
        mogelijkheden.forEach((rubriek, tekst) -> {
            if (!tekst.isBlank()) {
                gevuld.put(rubriek, tekst.strip());
            }
        });
        mogelijkheden = Map.copyOf(gevuld);
        advies = advies.strip();
        verloop = verloop.strip();
    }

    /** What stands under a heading; nothing when it has nothing to say. */
    public @Nullable String bij(Rubriek rubriek) {
        return mogelijkheden.get(rubriek);
    }

    /** Whether nothing was filled in. */
    public boolean isLeeg() {
        return equals(LEEG);
    }

    /** What a draft must keep to: that it can be stored. */
    public void eisPast(OngeldigeInvoer.Verzamelaar fouten) {
        for (var rubriek : Rubriek.values()) {
            lengte(fouten, rubriek.veld(), bij(rubriek), LANGSTE_RUBRIEK);
        }
        lengte(fouten, "advies", advies, LANGSTE_ADVIES);
        lengte(fouten, "verloop", verloop, LANGSTE_VERLOOP);
    }

    /**
     * What must be right before it is given: complete, and no word in it that looks medical, unless the writer says that it
     * is not meant so.
     *
     * @param vandaag the next contact is not before this day, and within a year of it
     */
    public void eisKlaar(OngeldigeInvoer.Verzamelaar fouten, Medischewacht wacht, LocalDate vandaag) {
        eisPast(fouten);
        fouten.eis(geschiktheid != null, "geschiktheid", "terugkoppeling.geschiktheidLeeg")
                .eis(!advies.isEmpty(), "advies", "terugkoppeling.adviesLeeg")
                .eis(
                        volgendContact == null
                                || !volgendContact.isBefore(vandaag) && !volgendContact.isAfter(vandaag.plusYears(1)),
                        "volgendContact",
                        "terugkoppeling.volgendContact");
        for (var rubriek : Rubriek.values()) {
            wacht.kijk(fouten, rubriek.veld(), bij(rubriek));
        }
        wacht.kijk(fouten, "advies", advies);
        wacht.kijk(fouten, "verloop", verloop);
    }

    private static void lengte(OngeldigeInvoer.Verzamelaar fouten, String veld, @Nullable String tekst, int langste) {
        fouten.eis(tekst == null || tekst.length() <= langste, veld, "terugkoppeling.teLang", langste);
    }

    /** It says something of somebody's health: not for a log. */
    @Override
    public String toString() {
        return "Terugkoppelinhoud[" + (isLeeg() ? "leeg" : "ingevuld") + "]";
    }
}
