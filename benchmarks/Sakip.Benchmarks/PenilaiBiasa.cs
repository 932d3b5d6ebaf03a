namespace Sakip.Benchmarks;

/// <summary>What an application writes by hand instead of using the library: the baseline of rating and capaian.</summary>
internal static class PenilaiBiasa
{
    public static string Rate(decimal capaian)
    {
        if (capaian >= 91m)
        {
            return "Sangat Tinggi";
        }

        if (capaian >= 76m)
        {
            return "Tinggi";
        }

        if (capaian >= 66m)
        {
            return "Sedang";
        }

        if (capaian >= 51m)
        {
            return "Rendah";
        }

        return "Sangat Rendah";
    }

    public static decimal Round(decimal capaian) => Math.Round(capaian, 2, MidpointRounding.AwayFromZero);
}
