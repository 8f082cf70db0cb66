package nl.verzuimsysteem.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was given in cannot be taken as it is. Says for each field what is wrong and how to mend it. */
public final class OngeldigeInvoer extends RuntimeException {

    /**
     * @param veld the field, by its name in the record or the JSON
     * @param melding what to fill in instead
     */
    public record Veldfout(String veld, Melding melding) {}

    private final transient List<Veldfout> fouten;

    public OngeldigeInvoer(List<Veldfout> fouten) {
        super(fouten.stream().map(fout -> fout.melding().tekst()).collect(Collectors.joining(" ")), null, false, false);
        this.fouten = List.copyOf(fouten);
    }

    /** One field that is wrong. */
    public static OngeldigeInvoer veld(String veld, String sleutel, Object... waarden) {
        return new OngeldigeInvoer(List.of(new Veldfout(veld, Melding.van(sleutel, waarden))));
    }

    public List<Veldfout> fouten() {
        return fouten;
    }

    /** Gathers all wrong fields, so that the user can mend them in one go. */
    public static final class Verzamelaar {
        private final List<Veldfout> fouten = new ArrayList<>();

        /** Notes the field as wrong when {@code goed} is false. */
        public Verzamelaar eis(boolean goed, String veld, String sleutel, Object... waarden) {
            if (!goed) {
                fouten.add(new Veldfout(veld, Melding.van(sleutel, waarden)));
            }
            return this;
        }

        /** @throws OngeldigeInvoer when at least one field was wrong */
        public void klaar() {
            if (!fouten.isEmpty()) {
                throw new OngeldigeInvoer(fouten);
            }
        }
    }
}
