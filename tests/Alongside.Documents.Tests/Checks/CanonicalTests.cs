using System.Text.Json;
using Alongside.Documents.Exports;
using Alongside.Documents.Tests.Samples;
using CsCheck;
using Xunit;

namespace Alongside.Documents.Tests.Checks;

public sealed class CanonicalTests
{
    [Theory]
    [InlineData("0", 0.0)]
    [InlineData("25", 25.0)]
    [InlineData("-1.5", -1.5)]
    [InlineData("333333333.3333333", 333333333.33333329)]
    [InlineData("1e+30", 1E30)]
    [InlineData("4.5", 4.50)]
    [InlineData("0.002", 2e-3)]
    [InlineData("1e-27", 0.000000000000000000000000001)]
    [InlineData("5e-324", 5e-324)]
    [InlineData("1.7976931348623157e+308", 1.7976931348623157e+308)]
    [InlineData("9007199254740992", 9007199254740992.0)]
    [InlineData("295147905179352830000", 295147905179352830000.0)]
    [InlineData("999999999999999700000", 999999999999999700000.0)]
    [InlineData("1e+21", 1e21)]
    [InlineData("0.000001", 0.000001)]
    [InlineData("1e-7", 0.0000001)]
    public void Writes_numbers_as_RFC_8785_has_them(string expected, double number) => Assert.Equal(expected, Canonical.Number(number));

    [Fact]
    public void Writes_every_number_so_that_it_reads_back() =>
        Gen.Double.Where(double.IsFinite).Sample(number => Assert.Equal(number, double.Parse(Canonical.Number(number), System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Orders_keys_and_escapes_as_little_as_it_may()
    {
        using var parsed = JsonDocument.Parse("""{ "b": [1, true, null], "\u20ac": "\u20ac$\u000f\nA'B\"\\\\\"/", "a": {"z": {}, "A": ""}, "\ud83d\ude00": 1, "\ufb33": 2 }""");
        Assert.Equal("{\"a\":{\"A\":\"\",\"z\":{}},\"b\":[1,true,null],\"€\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"😀\":1,\"\uFB33\":2}", Canonical.Of(parsed.RootElement));
    }

    [Fact]
    public void Leaves_a_content_as_it_is()
    {
        foreach (var form in new[] { SampleForms.Rich(), SampleForms.RichGerman(), SampleForms.Agreed() })
        {
            using var parsed = JsonDocument.Parse(form.Agreement.Content);
            Assert.Equal(form.Agreement.Content, Canonical.Of(parsed.RootElement));
        }
    }
}
