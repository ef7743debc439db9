using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Lines;

namespace Alongside.OrderForms.Tests.Json;

/// <summary>One act of every kind.</summary>
internal static class Samples
{
    private static readonly string Hash = ContentHash.Of("x");

    public static Act[] Acts { get; } =
    [
        new StartForm("form-1", "Ein \"Laden\"", "Robin", "Kim", "de", Alongside.OrderForms.Templates.BuiltInTemplates.Default("de")),
        new StartForm("form-1", "Colours", "Robin", "Kim", "en", new("t", "T", [new("colour", "Colour", "Which?", "", Alongside.OrderForms.Templates.QuestionKind.Choice, Needed: false, ["red", "blue"])])),
        new RenameForm("A\nB", ["c1"]),
        new AddLine("need", "👩‍💻 \u2028 שלום", "n"),
        new AddLine("need", "a shop", "n", Writers.Heard("a shop", "So you need a shop?")),
        new Reword("c1", "x", ["c1", "c2"]),
        new MoveLine("c1", "budget", "zb", Ids.None),
        new ConfirmLine("c1", Confirmed: true, ["c1"], ["c3"]),
        new ShelveLine("c1", Shelf.NotNow, ["c1"], Ids.None),
        new LeaveQuestion("need", LeftOpen: true, Ids.None),
        new AddNote("c1", "x"),
        new SetTerms("EUR", 19.5m, Ids.None),
        new SetTerms("EUR", null, Ids.None),
        new AddItem("a day", 1.250m, 800.00m, Optional: true, "n"),
        new ChangeItem("c1", "a day", 800, Optional: false, ["c1"]),
        new SetQuantity("c1", 0.001m, ["c1"]),
        new ChooseItem("c1", Chosen: true, Ids.None),
        new StrikeItem("c1", Struck: true, Ids.None),
        new DeviceArrives(LetIn: true),
        new AdmitDevice("laptop", LetIn: true, Ids.None),
        new FreeTheSeat(["phone"]),
        new Introduce("Kim", Ids.None),
        new Propose(Hash),
        new Accept(Hash),
        new TakeBack(Hash, ["c1"], Alone: false),
        new Answer(Reply.NotForMe, "Too far away.", Ids.None),
        new Answer(Reply.Open, null, ["c1"]),
    ];
}
