package nl.verzuimsysteem.werknemers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language somebody is spoken to in; the code is that of ISO 639-1. */
public enum Taal {
    NL("Nederlands"),
    EN("Engels"),
    DE("Duits"),
    PL("Pools"),
    AR("Arabisch"),
    BG("Bulgaars"),
    ES("Spaans"),
    FR("Frans"),
    HU("Hongaars"),
    IT("Italiaans"),
    PT("Portugees"),
    RO("Roemeens"),
    TR("Turks"),
    UK("Oekraïens");

    private final String naam;

    Taal(String naam) {
        this.naam = naam;
    }

    /** The name, in Dutch. */
    public String naam() {
        return naam;
    }

    /** As it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with this code or this Dutch name. */
    public static Optional<Taal> lees(String tekst) {
        return Arrays.stream(values())
                .filter(taal -> taal.name().equalsIgnoreCase(tekst) || taal.naam.equalsIgnoreCase(tekst))
                .findFirst();
    }
}
