using System.Text.Json;
using Alongside.OrderForms.Json;
using Alongside.OrderForms.Templates;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Alongside.Storage.Model;

/// <summary>A template as JSON.</summary>
internal sealed class TemplateAsJson() : ValueConverter<Template, string>(template => FormJson.Write(template), json => Read(json))
{
    private static Template Read(string json) => FormJson.ReadTemplate(json) ?? throw new JsonException("A kept template cannot be read.");
}
