using System.Collections.Frozen;

namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>
/// Things of a business or a household of which two people who know what they are talking about say "the": the books, the website, the roof.
/// Persons, animals, bodies and qualities ("your size", "your needs") are not among them.
/// </summary>
internal static class Things
{
    private static readonly FrozenSet<string> Names = (
        "books invoices invoicing accounts accounting bookkeeping payroll tax taxes vat receipts paperwork admin filing website " +
        "site homepage webshop shop store blog newsletter mailing mailings " +
        "marketing branding brand logo design photos photography pictures videos video ads advertising seo copy text texts " +
        "brochure brochures flyers catalogue catalog menu signage packaging label labels " +
        "kitchen bathroom garden roof house office studio workshop garage barn cellar loft heating boiler plumbing wiring " +
        "electrics windows floor floors fence driveway car cars van vans truck trucks fleet " +
        "orders bookings booking calendar schedule rota shifts reservations inventory stock warehouse deliveries delivery " +
        "shipping returns " +
        "emails inbox phones server servers network hosting backups backup database spreadsheet spreadsheets crm data " +
        "reports reporting dashboard " +
        "wedding event events party launch conference trip holiday concert exhibition festival retreat workshop workshops " +
        "training trainings " +
        "contracts contract insurance mortgage rent lease licence translation translations subtitles transcripts podcast book thesis " +
        "machines machine equipment tools cleaning laundry harvest hives vineyard bakery cafe restaurant salon gym clinic " +
        "practice").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AfterName = (
        ", and or but so on in at for with from to by every each when because since already now then this last right is are was " +
        "were has have take takes took by who that which as until anyway ourselves yourselves myself yourself").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where a thing's name ends that begins (after at most one word of description) at an index; 0 where none surely does.</summary>
    public static int EndOf(List<Word> words, int first)
    {
        for (var name = first; name <= first + 1 && name < words.Count; name++)
        {
            if (!Names.Contains(words[name].Norm) || (name > first && (AfterName.Contains(words[first].Norm)
                || words[first].Norm is "the" or "a" or "my" or "our" or "own" or "other"))) continue;
            var end = name + 1;
            if (end < words.Count && Names.Contains(words[end].Norm) && words[end].Join is not Join.None) end++;
            if (end == words.Count || (words[end].Join is not Join.Hyphen && (AfterName.Contains(words[end].Norm)
                || Verbs.IsAuxiliary(words[end].Norm)) && !words[end].Is("'s"))) return end;
        }

        return 0;
    }

    /// <summary>"You've got someone for your books" is "… for the books".</summary>
    public static void TakeForGranted(List<Word> words, int subject)
    {
        if (!words[subject].Is("you")) return;
        for (var i = subject + 1; i + 2 < words.Count + 1; i++)
        {
            if (words[i - 1].Is("for") && words[i].Is("your") && EndOf(words, i + 1) > 0) words[i] = words[i].Become("the");
        }
    }
}
