package nl.verzuimsysteem.gebruikers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.inlezen.Csvkolom;

/** The columns a list of users can have. */
enum Gebruikerkolom implements Csvkolom {
    NAAM("naam", "volledigenaam", "gebruiker", "medewerker"),
    EMAIL("email", "emailadres", "mail", "mailadres"),
    TELEFOON("telefoon", "telefoonnummer", "tel", "mobiel"),
    FUNCTIE("functie", "rol"),
    AFDELING("afdeling", "afdelingsnaam", "afd"),
    VAN("van", "vanaf", "eerstedag", "ingangsdatum", "startdatum"),
    TOT("tot", "totenmet", "tm", "laatstedag", "einddatum"),
    PERSONEELSNUMMER("personeelsnummer", "personeelsnr", "persnr", "nummer", "nr"),
    FOUT("fout");

    private static final Set<Gebruikerkolom> VERPLICHT = EnumSet.of(NAAM, EMAIL, FUNCTIE);

    private final List<String> namen;

    Gebruikerkolom(String... namen) {
        this.namen = List.of(namen);
    }

    @Override
    public List<String> namen() {
        return namen;
    }

    @Override
    public boolean isVerplicht() {
        return VERPLICHT.contains(this);
    }

    @Override
    public boolean isFout() {
        return this == FOUT;
    }
}
