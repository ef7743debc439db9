using System.Text;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Templates;

namespace Alongside.Storage.Tests;

/// <summary>Things to keep.</summary>
internal static class Given
{
    public static readonly DateTimeOffset At = new(2026, 3, 4, 9, 30, 0, TimeSpan.Zero);

    public static readonly Author Seller = new(Party.Seller, Author.SellersDevice, null);

    public static StoredCustomer Customer(string id, string note = "") => new(id, $"Customer {id}", note, At);

    public static StoredForm Form(string id, string customer, string note = "") => new(id, customer, $"Form {id}", note, new DateOnly(2026, 4, 1), At, At, 0, SetAside: false);

    public static Change Start(string form) => new("start", Seller, At, new StartForm(form, "A website", "Ada", "Ben", "en", BuiltInTemplates.Default("en")));

    public static Change Note(string id, string text = "Hm") => new(id, Seller, At, new AddNote("need", text));

    public static StoredConversation Conversation(string id, string form, string text = "Ada: Hello") =>
        new(id, form, "First call", "Call 1.vtt", Encoding.UTF8.GetBytes(text), ["Ada", "Ada L."], Consent.Knew, At);

    public static StoredLink Link(string id, string form, byte first = 1) => new(id, form, Hash(first), At, At.AddDays(30), null);

    public static byte[] Hash(byte first) => [first, .. new byte[31]];

    public static async Task<Store> WithForm(this Store store, string form = "f1", string customer = "c1")
    {
        if (await store.Customers.Find(customer, CancellationToken.None) is null) await store.Customers.Add(Customer(customer), CancellationToken.None);
        await store.Forms.Add(Form(form, customer), [Start(form)], CancellationToken.None);
        return store;
    }
}
