using System.Globalization;
using System.Text.Json;
using Alongside.Listening.Entries;

namespace Alongside.Reviews.Json;

/// <summary>What an entry's words come to, as an object whose keys depend on the kind of value.</summary>
internal static class EntryValueJson
{
    public static void Write(Utf8JsonWriter json, EntryValue? value)
    {
        if (value is null)
        {
            json.WriteNull("value");
            return;
        }
        json.WriteStartObject("value");
        switch (value)
        {
            case MoneyValue money:
                json.WriteAmount("amount", money.Amount);
                json.WriteAmount("upTo", money.UpTo);
                json.WriteString("currency", money.Currency);
                json.WriteString("per", money.Per);
                break;
            case TimingValue timing:
                json.WriteString("from", Day(timing.From));
                json.WriteString("to", Day(timing.To));
                json.WriteString("duration", timing.Duration);
                json.WriteBoolean("loose", timing.Loose);
                break;
            case PeopleValue people:
                json.WriteStartArray("names");
                foreach (var name in people.Names) json.WriteStringValue(name);
                json.WriteEndArray();
                json.WriteBoolean("decides", people.Decides);
                break;
            default:
                throw new ArgumentException($"There is no way yet to write a {value.GetType().Name}.", nameof(value));
        }
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
