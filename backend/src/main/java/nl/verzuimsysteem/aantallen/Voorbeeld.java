package nl.verzuimsysteem.aantallen;

import java.util.List;

/**
 * Who would get an uitvraag if it were started now.
 *
 * @param bedrijven how many companies are asked
 * @param beheerders how many mails go out: one to each beheerder of each company
 * @param zonderBeheerder how many of the companies have nobody to ask; the MMA of their regio is told
 * @param alGevraagd how many companies of the same choice are passed over, because they are being asked already
 * @param regios the same by regio, those with a company that is asked, by name; nobody answered yet
 */
public record Voorbeeld(long bedrijven, long beheerders, long zonderBeheerder, long alGevraagd, List<PerRegio> regios) {
    public Voorbeeld {
        regios = List.copyOf(regios);
    }
}
